package app.headsup.conference;

import app.headsup.classhour.State;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A talk written down in three taps: the note, a strength, done. More words may be typed or dictated. */
class QuickNoteForm {

    /** What an adult may tap; each is worded in the reader's language as {@code conference.strength.<key>}. */
    static final List<String> STRENGTHS =
            List.of("explains", "keeps-at-it", "asks", "careful", "helps", "own-way", "starts", "listens");

    @NotNull
    private Long version;
    private List<String> strengths = List.of();
    @Size(max = 2000)
    private String words = "";
    private State then = State.WAITING;

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public List<String> getStrengths() {
        return strengths;
    }

    public void setStrengths(List<String> strengths) {
        this.strengths = strengths;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public State getThen() {
        return then;
    }

    public void setThen(State then) {
        this.then = then;
    }
}

package app.headsup.progress;

import app.headsup.library.Moment;
import app.headsup.library.QuestionKind;
import app.headsup.library.QuestionView;
import app.headsup.web.Refusal;
import java.util.List;
import java.util.UUID;

/**
 * One question as the page shows it to one student. Says nothing of what is right before they have answered.
 *
 * @param number 1 for the first of the lesson
 * @param given their latest answer; null before the first
 * @param clientKey of the next answer from a page without script
 * @param refused what they typed and why it couldn't be read; null when nothing was refused
 */
public record QuestionCard(int number, QuestionView question, Place.Given given, UUID clientKey,
        AnswerSheet.Refused refused) {

    /** As the form calls it. */
    public String name() {
        return "answer." + question.id();
    }

    public String keyName() {
        return "key." + question.id();
    }

    /** {@code open}, {@code missed}, {@code right}, {@code read} (by a person) or {@code explained} (missed twice). */
    public String state() {
        if (given == null) {
            return "open";
        }
        if (given.correct() == null) {
            return "read";
        }
        return given.correct() ? "right" : given.settled() ? "explained" : "missed";
    }

    /** The key of the sentence said back. */
    public String verdict() {
        return question.kind() == QuestionKind.TALK ? "talked"
                : state().equals("explained") && given.explanation().isBlank() ? "tricky" : state();
    }

    public String icon() {
        return switch (state()) {
            case "right", "read" -> "bi-check-circle";
            case "missed" -> "bi-arrow-counterclockwise";
            default -> "bi-lightbulb";
        };
    }

    public String replayAt() {
        return Moment.second(question.replayFromMs());
    }

    /** There is nothing more to do; the video needn't stop here again. */
    public boolean settled() {
        return given != null && given.settled() && refused == null;
    }

    /** What they typed and we couldn't read, else what they wrote last. */
    public String typed() {
        return refused != null ? refused.typed() : given == null || !asksForWords() ? "" : given.response();
    }

    public Refusal wrong() {
        return refused == null ? null : refused.why();
    }

    public boolean chosen(UUID choiceId) {
        return refused != null && refused.typed().contains(choiceId.toString());
    }

    /** The words of the choices they took last. */
    public List<String> choicesTaken() {
        return given == null ? List.of() : question.choices().stream()
                .filter(choice -> given.response().contains(choice.id().toString())).map(choice -> choice.text()).toList();
    }

    public String answered() {
        return question.kind().hasChoices() ? String.join(" · ", choicesTaken()) : given == null ? "" : given.response();
    }

    public String kind() {
        return question.kind().key();
    }

    private boolean asksForWords() {
        return question.kind() == QuestionKind.NUMBER || question.kind() == QuestionKind.SHORT_TEXT;
    }
}

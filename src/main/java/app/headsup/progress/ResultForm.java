package app.headsup.progress;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What an adult saw in a mastery check, and their words to the student. */
class ResultForm {

    @NotNull
    private Medium medium = Medium.PAPER;

    @NotNull
    @Min(0)
    @Max(100)
    private Integer percent;

    private boolean reached;

    @Size(max = 2000)
    private String words;

    public Medium getMedium() {
        return medium;
    }

    public void setMedium(Medium medium) {
        this.medium = medium;
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public boolean isReached() {
        return reached;
    }

    public void setReached(boolean reached) {
        this.reached = reached;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    NewResult result(UUID studentId, UUID lessonId, UUID recordedBy) {
        return new NewResult(studentId, lessonId, medium, percent, reached, recordedBy);
    }
}

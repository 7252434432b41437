package app.headsup.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The words every lesson has: typed for a new one, over those it has, or in another language. */
abstract class LessonForm {

    @NotBlank(message = "{library.lesson.title-missing}")
    @Size(max = 120, message = "{library.too-long}")
    private String title;

    @NotBlank(message = "{library.lesson.objective-missing}")
    @Size(max = 300, message = "{library.too-long}")
    private String objective;

    @Size(max = 600, message = "{library.too-long}")
    private String masteryMeans;

    @Size(max = 2000, message = "{library.too-long}")
    private String talkAbout;

    NewLesson words() {
        return new NewLesson(title, objective, masteryMeans, Lines.of(talkAbout));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getObjective() {
        return objective;
    }

    public void setObjective(String objective) {
        this.objective = objective;
    }

    public String getMasteryMeans() {
        return masteryMeans;
    }

    public void setMasteryMeans(String masteryMeans) {
        this.masteryMeans = masteryMeans;
    }

    public String getTalkAbout() {
        return talkAbout;
    }

    public void setTalkAbout(String talkAbout) {
        this.talkAbout = talkAbout;
    }
}

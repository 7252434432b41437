package app.headsup.library;

import jakarta.validation.constraints.Size;

/** The words of a lesson in another language. */
class TranslationForm extends LessonForm {

    @Size(max = 10000, message = "{library.too-long}")
    private String practiceProblems;

    private Long version;

    Translation translation() {
        return new Translation(words(), practiceProblems);
    }

    public String getPracticeProblems() {
        return practiceProblems;
    }

    public void setPracticeProblems(String practiceProblems) {
        this.practiceProblems = practiceProblems;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}

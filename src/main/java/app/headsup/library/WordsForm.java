package app.headsup.library;


/** The words of a lesson, to be changed. */
class WordsForm extends LessonForm {

    private Long version;

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}

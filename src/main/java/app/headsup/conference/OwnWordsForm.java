package app.headsup.conference;

/** A few words of one's own. */
class OwnWordsForm {

    private String words = "";

    OwnWordsForm() {
    }

    OwnWordsForm(String words) {
        this.words = words;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}

package app.headsup.library;

/** What the video stops for. */
public enum QuestionKind {
    ONE_CHOICE, SEVERAL_CHOICES, NUMBER, SHORT_TEXT,
    /** "Look up and talk to your neighbour": nothing to mark. */
    TALK;

    public boolean hasChoices() {
        return this == ONE_CHOICE || this == SEVERAL_CHOICES;
    }

    /** As in message keys ({@code library.kind.one-choice}). */
    public String key() {
        return name().toLowerCase().replace('_', '-');
    }
}

package app.headsup.classhour;

/** What a student may tell the adults of the class, each by one quiet button or in their own words. */
public enum SignalKind {
    /** Can't go on alone. */
    STUCK("bi-hand-index-thumb"),
    /** Done with what was asked, and waiting for what comes. */
    READY("bi-check-lg"),
    /** Wants to go further than what was asked. */
    MORE("bi-plus-lg"),
    /** Would like time with an adult; why is nobody else's business. */
    TALK("bi-chat"),
    /** A typed question, which a person answers. */
    QUESTION("bi-question-circle"),
    /** "Not now" to a turn: recorded so that somebody asks why, and never counted against anybody. */
    PASS("bi-pause-circle");

    private final String icon;

    SignalKind(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** Lower case, as in message keys. */
    public String key() {
        return name().toLowerCase();
    }

    /** About this moment of this hour: it ends with the hour. A wish to talk and a question wait for a person. */
    public boolean momentary() {
        return this != TALK && this != QUESTION;
    }
}

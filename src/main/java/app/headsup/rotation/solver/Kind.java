package app.headsup.rotation.solver;

/** What a station is for: the state its students are in. */
public enum Kind {
    SCREEN,
    TOGETHER,
    ADULT,
    PAPER,
    /** The student chooses, off the screen. */
    FREE;

    /** Whether those who share a spot work with each other there. */
    public boolean shared() {
        return this == TOGETHER;
    }
}

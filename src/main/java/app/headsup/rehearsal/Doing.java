package app.headsup.rehearsal;

import app.headsup.classhour.State;

/** What a student really does at a moment: finer than the board's states, and waiting is waiting wherever one sits. */
public enum Doing {
    SCREEN(State.SCREEN),
    TOGETHER(State.TOGETHER),
    SMALL_GROUP(State.ADULT),
    ONE_ON_ONE(State.ADULT),
    PAPER(State.PAPER),
    WAITING(State.WAITING),
    /** On the way from one place to the next; neither work nor waiting. */
    MOVING(null);

    private final State state;

    Doing(State state) {
        this.state = state;
    }

    /** As pages show it; null on the way. */
    public State state() {
        return state;
    }

    /** At work with people or on paper. */
    public boolean headsUp() {
        return state != null && state.headsUp();
    }
}

package app.headsup.classhour;

/** What a student is doing just now. The five states run through every page, chart and print, in this order. */
public enum State {
    SCREEN, TOGETHER, ADULT, PAPER, WAITING;

    /** The name that templates, colours and message keys ({@code state.screen}) use. */
    public String css() {
        return name().toLowerCase();
    }

    /** Everything that is not a screen, waiting included: the eyes are in the room. */
    public boolean headsUp() {
        return this != SCREEN;
    }
}

package app.headsup.classhour;

/** What a student is doing just now. The five states run through every page, chart and print, in this order. */
public enum State {
    SCREEN, TOGETHER, ADULT, PAPER, WAITING;

    /** The name that templates, colours and message keys ({@code state.screen}) use. */
    public String css() {
        return name().toLowerCase();
    }

    /** At work without a screen: with people or on paper. Who waits is neither here nor there. */
    public boolean headsUp() {
        return this == TOGETHER || this == ADULT || this == PAPER;
    }
}

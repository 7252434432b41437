package app.headsup.rotation;

import java.util.Locale;

/** What students do at a station. */
public enum StationKind {
    SCREEN, TOGETHER, ADULT, PAPER, FREE;

    /** The name that colours and message keys use. */
    public String getCss() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state whose minutes it makes: what a student chooses freely is off the screen, like paper. */
    public String state() {
        return this == FREE ? PAPER.getCss() : getCss();
    }
}

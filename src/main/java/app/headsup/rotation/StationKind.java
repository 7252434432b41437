package app.headsup.rotation;

import java.util.Locale;

/** What students do at a station; each is one of the five states, and free choice is nobody's. */
public enum StationKind {
    SCREEN, TOGETHER, ADULT, PAPER, FREE;

    /** The state as templates draw it; what a student chooses freely is drawn as nothing in particular. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package app.headsup.rotation;

import java.util.Locale;

/** How a search ended. */
public enum SolvingOutcome {
    FINISHED,
    /** An adult said stop. */
    STOPPED,
    /** The plan was changed meanwhile: another question. */
    CHANGED,
    IMPOSSIBLE,
    FAILED;

    public String key() {
        return "rotation-solver.outcome." + name().toLowerCase(Locale.ROOT);
    }
}

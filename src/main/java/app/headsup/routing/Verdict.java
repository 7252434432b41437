package app.headsup.routing;

import app.headsup.rules.Route;

/** What an adult answers to a suggestion. */
public sealed interface Verdict {

    /** As suggested. */
    record Yes() implements Verdict {
    }

    /** Yes, but by this route. */
    record Changed(Route route) implements Verdict {
    }

    /** Not now: ask again after this many minutes (1 to 240). */
    record Later(int minutes) implements Verdict {
    }

    /** No, with a word why; may be empty. It rests for the policy's time and is held against nobody. */
    record No(String word) implements Verdict {
    }
}

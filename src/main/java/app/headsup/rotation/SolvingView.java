package app.headsup.rotation;

import app.headsup.rotation.solver.Figures;
import java.time.Instant;
import java.util.UUID;

/**
 * How far the search for a better plan is.
 *
 * @param planVersion the plan's when somebody asked; the best places fit this version alone
 * @param node        which process searches; null while none does
 * @param best        what the best plan so far comes to; null before there is one
 * @param betterAt    when it was found; null before
 * @param faults      of what must hold, how much doesn't in the best plan so far
 * @param stopping    an adult said stop, and the search hasn't heard it yet
 * @param endedAt     null while it goes on
 */
public record SolvingView(UUID id, UUID planId, long planVersion, Instant askedAt, String node, Figures best,
                          Instant betterAt, int faults, boolean stopping, Instant endedAt, SolvingOutcome outcome) {

    public boolean going() {
        return endedAt == null;
    }

    public boolean waiting() {
        return going() && node == null;
    }

    /** Whether there are places to take for the plan as it is in this version. */
    public boolean takeable(long version) {
        return best != null && planVersion == version;
    }
}

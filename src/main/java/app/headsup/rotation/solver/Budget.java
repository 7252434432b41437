package app.headsup.rotation.solver;

import ai.timefold.solver.core.config.solver.termination.TerminationCompositionStyle;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;

/** How long to go on looking. */
public final class Budget {

    private final TerminationConfig end;

    private Budget(TerminationConfig end) {
        this.end = end;
    }

    public static Budget of(Duration most) {
        return new Budget(new TerminationConfig().withSpentLimit(most));
    }

    /** So long, or until nothing better has been found for a while. */
    public static Budget of(Duration most, Duration unimproved) {
        return new Budget(new TerminationConfig().withSpentLimit(most).withUnimprovedSpentLimit(unimproved));
    }

    /** A number of moves looked at: the same plan for the same seed, on any machine. */
    static Budget moves(long most) {
        return new Budget(new TerminationConfig().withMoveCountLimit(most));
    }

    /** Until everything that must hold does, or for so many thousand moves. */
    static Budget untilFeasible(long thousands) {
        return new Budget(new TerminationConfig().withBestScoreFeasible(true).withMoveCountLimit(1_000 * thousands)
                .withTerminationCompositionStyle(TerminationCompositionStyle.OR));
    }

    TerminationConfig end() {
        return end;
    }
}

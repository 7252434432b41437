package app.headsup.grouping;

import java.util.function.BooleanSupplier;

/** How long to go on looking. Asked every few thousand steps; the module itself knows no clock. */
@FunctionalInterface
public interface Budget {

    boolean spent(long steps);

    /** A number of steps: the same plan for the same seed, on any machine. */
    static Budget steps(long most) {
        return steps -> steps >= most;
    }

    /** Until someone says stop: a deadline, or the reader who takes the best plan so far. */
    static Budget until(BooleanSupplier stop) {
        return steps -> stop.getAsBoolean();
    }
}

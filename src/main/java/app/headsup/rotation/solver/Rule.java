package app.headsup.rotation.solver;

import java.util.Locale;

/**
 * What a plan is judged by, in the order in which it counts, each with its sentence {@code rotation-solver.rule.<key>}.
 * The first six must hold; the others are wished for, and what going without costs is weighed against each other.
 */
public enum Rule {
    SPOT_FULL(0),
    DEVICES_SHORT(0),
    APART(0),
    TOGETHER(0),
    REQUIRED(0),
    SCREENS_IN_A_ROW(0),
    /** Somebody alone at a table. */
    ALONE(60),
    /** A minute of somebody's time with others that is missing. */
    TABLE_TIME(60),
    /** A minute of a meeting of two that is missing; even one costs as much as the dearest repeat of {@link Pairing}. */
    FULL_TABLES(60),
    /** One meeting more; {@link Pairing} counts more for those who met often. */
    NEW_PARTNERS(1),
    /** One school day of waiting for an adult. */
    ADULT_TIME(2),
    /** One more time at the same station. */
    SAME_STATION_TWICE(10),
    /** A group's readiness, a fifth of a standard deviation off. */
    LEVEL(1),
    /** Two who fit together badly; {@link Pairing} says how badly. */
    MISFIT(1);

    private final int weight;

    Rule(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    public String key() {
        return "rotation-solver.rule." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

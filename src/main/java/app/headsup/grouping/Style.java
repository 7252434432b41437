package app.headsup.grouping;

/** What makes a group a good one, besides new partners and the rules that must hold. */
public enum Style {
    /** Every group is as able as the class; new partners come first. */
    MIXED,
    /** A group's students are alike in ability; new partners come second. */
    ALIKE,
    /** A group shares an interest (or a lesson); new partners come second. */
    INTEREST,
    /** Drawn by lot: only what must hold does. */
    RANDOM
}

package app.headsup.rules;

import java.util.List;

/**
 * One reason to send a student to people or paper. A pure function: no input or output, no clock, no randomness, so the
 * same data gives the same list. Its sentences are {@code rules.rule.<key>}, {@code rules.reason.<…>} and
 * {@code rules.kind.<…>}; its place among the others is in {@link RuleBook}.
 *
 * <p>A rule about one student at a time is a {@link StudentRule}; one that brings students together implements this.
 */
public interface RoutingRule {

    /** Lower case with dashes; stored with each suggestion, so it never changes. */
    String key();

    /** Whether a class may agree in advance: only where the reason is nothing private. */
    default boolean maySayYesInAdvance() {
        return false;
    }

    /** Whether it is heard beside whatever else is suggested for a student: only where nobody is sent anywhere. */
    default boolean isBeside() {
        return false;
    }

    /**
     * What it would suggest.
     *
     * @param students those of the class for whom no earlier rule has spoken, or all where it is heard beside the others;
     *        nobody else may be in the answer
     */
    List<Proposal> suggest(Room room, List<Situation> students);
}

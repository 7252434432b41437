package app.headsup.grouping;

import java.util.Comparator;

/**
 * How good a plan is, in the order in which it counts.
 *
 * @param broken     rules that must hold and don't: pairs kept apart who share a group, pairs kept together who don't
 * @param misfit     for alike groups the mean ability distance of two who share one (SD), for groups by interest the share
 *                   of such pairs with nothing in common; 0 for the other styles
 * @param repeats    meetings of two who had met before, in this plan or in the ledger
 * @param worstPair  most meetings of one pair, the ledger's included
 * @param worstGroup largest distance of a group's mean ability from the class's, in standard deviations of the class
 * @param meanGroup  the mean of these distances
 * @param spread     most minus fewest different partners of one student
 */
public record Score(int broken, double misfit, int repeats, int worstPair, double worstGroup, double meanGroup, int spread)
        implements Comparable<Score> {

    private static final Comparator<Score> ORDER = Comparator.comparingInt(Score::broken)
            .thenComparingDouble(Score::misfit).thenComparingInt(Score::repeats).thenComparingInt(Score::worstPair)
            .thenComparingDouble(Score::worstGroup).thenComparingDouble(Score::meanGroup)
            .thenComparingInt(Score::spread);

    @Override
    public int compareTo(Score other) {
        return ORDER.compare(this, other);
    }
}

package app.headsup.grouping;

import java.util.Collections;

/**
 * What it costs to seat two students together, whatever the round, as a matrix: rules that must hold weigh a thousand
 * repeats, a style's wishes a few. With it, the annealer knows no rule by name.
 */
final class Wishes {

    static final double BROKEN = 1000;
    private static final double MISFIT = 4;

    private Wishes() {
    }

    /** students × students, row after row, symmetric. */
    static double[] of(Problem problem) {
        var cost = new double[problem.students() * problem.students()];
        var ability = problem.standardised();
        for (var one = 0; one < problem.students(); one++) {
            for (var other = 0; other < problem.students(); other++) {
                cost[one * problem.students() + other] = MISFIT * misfit(problem, ability, one, other);
            }
        }
        problem.apart().forEach(pair -> add(cost, problem.students(), pair.one(), pair.other(), BROKEN));
        for (var set : problem.together()) {
            for (var one : set) {
                set.stream().filter(other -> other > one)
                        .forEach(other -> add(cost, problem.students(), one, other, -BROKEN));
            }
        }
        return cost;
    }

    /** How badly two fit together in the style asked for; 0 where the style has no opinion. */
    static double misfit(Problem problem, double[] ability, int one, int other) {
        return switch (problem.style()) {
            case ALIKE -> Math.abs(ability[one] - ability[other]);
            case INTEREST -> problem.interests().isEmpty()
                    || !Collections.disjoint(problem.interests().get(one), problem.interests().get(other)) ? 0 : 1;
            case MIXED, RANDOM -> 0;
        };
    }

    private static void add(double[] cost, int students, int one, int other, double weight) {
        cost[one * students + other] += weight;
        cost[other * students + one] += weight;
    }
}

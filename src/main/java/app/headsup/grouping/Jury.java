package app.headsup.grouping;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Scores a plan from nothing but the plan and the problem, so that the search can't deceive itself. */
final class Jury {

    private final Problem problem;
    private final double[] ability;
    private final boolean[] bound;
    private final boolean[] apart;

    Jury(Problem problem) {
        this.problem = problem;
        ability = problem.standardised();
        bound = new boolean[problem.students() * problem.students()];
        apart = new boolean[bound.length];
        problem.together().forEach(set -> set.forEach(one -> set.forEach(other -> bound[at(one, other)] = true)));
        problem.apart().forEach(pair -> apart[at(pair.one(), pair.other())] = apart[at(pair.other(), pair.one())] = true);
    }

    Plan plan(List<int[][]> rounds) {
        var lists = rounds.stream().map(round -> Arrays.stream(round)
                .map(group -> IntStream.of(group).sorted().boxed().toList()).toList()).toList();
        return new Plan(lists, score(rounds));
    }

    Score score(List<int[][]> rounds) {
        var met = new int[bound.length];
        problem.met().forEach((pair, times) -> met[at(pair.one(), pair.other())] = times);
        var tally = new Tally();
        for (var round : rounds) {
            for (var group : round) {
                judge(group, met, tally);
            }
        }
        tally.broken += split(rounds);
        return tally.score(met);
    }

    private void judge(int[] group, int[] met, Tally tally) {
        var sum = 0.0;
        for (var i = 0; i < group.length; i++) {
            sum += ability[group[i]];
            for (var k = 0; k < i; k++) {
                var pair = at(Math.min(group[i], group[k]), Math.max(group[i], group[k]));
                tally.broken += apart[pair] ? 1 : 0;
                tally.misfit += Wishes.misfit(problem, ability, group[i], group[k]);
                tally.pairs++;
                if (!bound[pair] && met[pair]++ > 0) {
                    tally.repeats++;
                }
            }
        }
        if (group.length > 0) {
            tally.groups++;
            var off = Math.abs(sum / group.length);
            tally.worst = Math.max(tally.worst, off);
            tally.off += off;
        }
    }

    private int split(List<int[][]> rounds) {
        var split = 0;
        for (var round : problem.together().isEmpty() ? List.<int[][]>of() : rounds) {
            for (var set : problem.together()) {
                var tables = Arrays.stream(round)
                        .filter(group -> IntStream.of(group).anyMatch(set::contains)).count();
                split += (int) Math.max(0, tables - 1);
            }
        }
        return split;
    }

    private int at(int one, int other) {
        return one * problem.students() + other;
    }

    /** What is counted while going through the groups. */
    private final class Tally {

        int broken;
        int repeats;
        int pairs;
        int groups;
        double misfit;
        double worst;
        double off;

        Score score(int[] met) {
            var most = 0;
            var partners = new int[problem.students()];
            for (var one = 0; one < problem.students(); one++) {
                for (var other = one + 1; other < problem.students(); other++) {
                    most = Math.max(most, met[at(one, other)]);
                    if (met[at(one, other)] > 0) {
                        partners[one]++;
                        partners[other]++;
                    }
                }
            }
            var range = IntStream.of(partners).summaryStatistics();
            return new Score(broken, pairs == 0 ? 0 : misfit / pairs, repeats, most, worst,
                    groups == 0 ? 0 : off / groups, range.getMax() - range.getMin());
        }
    }
}

package app.headsup.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A plan on the day itself: somebody is absent or comes late, and the others should hardly notice. An absence moves nobody
 * while the group is at most one smaller than the largest, and one student otherwise; who comes late moves nobody.
 *
 * @param plan  the whole plan as it now is
 * @param moved who else sits elsewhere than before
 */
public record Reseating(Plan plan, List<Integer> moved) {

    public Reseating {
        moved = List.copyOf(moved);
    }

    public static Reseating absent(Problem problem, Plan plan, int round, int student) {
        var groups = copy(plan.rounds().get(round));
        groups.forEach(group -> group.remove((Integer) student));
        var sizes = groups.stream().mapToInt(List::size).summaryStatistics();
        var asTheyAre = new Reseating(with(problem, plan, round, groups), List.of());
        return sizes.getMax() - sizes.getMin() <= 1 ? asTheyAre
                : oneMove(problem, plan, round, groups, sizes.getMin(), sizes.getMax()).orElse(asTheyAre);
    }

    public static Reseating late(Problem problem, Plan plan, int round, int student) {
        var groups = plan.rounds().get(round);
        var smallest = groups.stream().mapToInt(List::size).min().orElse(0);
        var options = new ArrayList<Plan>();
        for (var group = 0; group < groups.size(); group++) {
            if (groups.get(group).size() == smallest) {
                var joined = copy(groups);
                joined.get(group).add(student);
                options.add(with(problem, plan, round, joined));
            }
        }
        return new Reseating(options.stream().min(Comparator.comparing(Plan::score)).orElse(plan), List.of());
    }

    private static Optional<Reseating> oneMove(Problem problem, Plan plan, int round, List<List<Integer>> groups,
                                               int smallest, int largest) {
        var to = groups.stream().map(List::size).toList().indexOf(smallest);
        var options = new ArrayList<Reseating>();
        for (var from = 0; from < groups.size(); from++) {
            for (var who : groups.get(from).size() == largest ? groups.get(from) : List.<Integer>of()) {
                if (!problem.rounds().get(round).locks().containsKey(who)) {
                    var moved = copy(groups);
                    moved.get(from).remove(who);
                    moved.get(to).add(who);
                    options.add(new Reseating(with(problem, plan, round, moved), List.of(who)));
                }
            }
        }
        return options.stream().min(Comparator.comparing(option -> option.plan().score()));
    }

    private static List<List<Integer>> copy(List<List<Integer>> groups) {
        var copy = new ArrayList<List<Integer>>();
        groups.forEach(group -> copy.add(new ArrayList<>(group)));
        return copy;
    }

    private static Plan with(Problem problem, Plan plan, int round, List<List<Integer>> groups) {
        var rounds = new ArrayList<>(plan.rounds());
        rounds.set(round, groups);
        return Plan.of(problem, rounds);
    }
}

package app.headsup.grouping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * One round in which every rule holds, or the certainty that there is none: backtracking over sets that stay together (a
 * student alone is a set of one), the hardest to place first, chance deciding the rest.
 */
final class FirstSeating {

    private static final int PATIENCE = 200_000;

    private final Problem problem;
    private final Round round;
    private final List<List<Integer>> sets;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final Random chance;
    private int tried;

    private FirstSeating(Problem problem, Round round, Random chance) {
        this.problem = problem;
        this.round = round;
        this.chance = chance;
        this.sets = sets();
        round.seats().forEach(seats -> groups.add(new ArrayList<>()));
    }

    static Optional<int[][]> of(Problem problem, Round round, Random chance) {
        var seating = new FirstSeating(problem, round, chance);
        return seating.place(0) ? Optional.of(seating.groups.stream()
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new)) : Optional.empty();
    }

    private List<List<Integer>> sets() {
        var left = new HashSet<>(round.present());
        var all = new ArrayList<List<Integer>>();
        for (var set : problem.together()) {
            var here = set.stream().filter(left::contains).toList();
            if (!here.isEmpty()) {
                all.add(here);
                here.forEach(left::remove);
            }
        }
        round.present().stream().filter(left::contains).forEach(student -> all.add(List.of(student)));
        Collections.shuffle(all, chance);
        all.sort(Comparator.comparing((List<Integer> set) -> set.stream().noneMatch(round.locks()::containsKey))
                .thenComparing(set -> -set.size()).thenComparing(set -> -rivals(set)));
        return all;
    }

    private long rivals(List<Integer> set) {
        return problem.apart().stream().filter(pair -> set.contains(pair.one()) || set.contains(pair.other())).count();
    }

    private boolean place(int next) {
        if (next == sets.size()) {
            return true;
        }
        var set = sets.get(next);
        for (var group : order()) {
            if (tried > PATIENCE) {
                return false;
            }
            if (fits(set, group)) {
                tried++;
                groups.get(group).addAll(set);
                if (place(next + 1)) {
                    return true;
                }
                groups.get(group).removeAll(set);
            }
        }
        return false;
    }

    private List<Integer> order() {
        var order = new ArrayList<Integer>();
        for (var group = 0; group < groups.size(); group++) {
            order.add(group);
        }
        Collections.shuffle(order, chance);
        order.sort(Comparator.comparing(group -> groups.get(group).size() - round.seats().get(group)));
        return order;
    }

    private boolean fits(List<Integer> set, int group) {
        var members = groups.get(group);
        return members.size() + set.size() <= round.seats().get(group)
                && set.stream().allMatch(student -> round.locks().getOrDefault(student, group) == group)
                && (problem.apart().isEmpty() || set.stream().noneMatch(student -> members.stream()
                        .anyMatch(other -> problem.apart().contains(new Pair(student, other)))));
    }
}

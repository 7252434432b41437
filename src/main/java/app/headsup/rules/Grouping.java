package app.headsup.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntBiFunction;

/** Puts students together who have sat together least. Greedy, then swaps while any helps; the same data, the same groups. */
final class Grouping {

    private Grouping() {
    }

    /**
     * Groups of these sizes.
     *
     * @param students in the order they should be served; who is left over comes from the end
     * @param sizes their sum is at most the number of students
     * @param met how often two sat together
     */
    static List<List<UUID>> leastMet(List<UUID> students, List<Integer> sizes, ToIntBiFunction<UUID, UUID> met) {
        var pool = new ArrayList<>(students.subList(0, sizes.stream().mapToInt(Integer::intValue).sum()));
        var groups = new ArrayList<List<UUID>>();
        for (int size : sizes) {
            var group = new ArrayList<>(List.of(pool.removeFirst()));
            while (group.size() < size) {
                // The first of equals: min keeps the order of the list.
                var next = pool.stream().min(Comparator.comparingInt(one -> cost(group, one, met))).orElseThrow();
                pool.remove(next);
                group.add(next);
            }
            groups.add(group);
        }
        while (swapped(groups, met)) {
            // Each swap lowers the sum of repeats, so this ends.
        }
        return groups;
    }

    private static boolean swapped(List<List<UUID>> groups, ToIntBiFunction<UUID, UUID> met) {
        for (int a = 0; a < groups.size(); a++) {
            for (int b = a + 1; b < groups.size(); b++) {
                if (swapped(groups.get(a), groups.get(b), met)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean swapped(List<UUID> one, List<UUID> other, ToIntBiFunction<UUID, UUID> met) {
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                var left = one.get(i);
                var right = other.get(j);
                int before = cost(without(one, i), left, met) + cost(without(other, j), right, met);
                int after = cost(without(one, i), right, met) + cost(without(other, j), left, met);
                if (after < before) {
                    one.set(i, right);
                    other.set(j, left);
                    return true;
                }
            }
        }
        return false;
    }

    private static List<UUID> without(List<UUID> group, int index) {
        var rest = new ArrayList<>(group);
        rest.remove(index);
        return rest;
    }

    private static int cost(List<UUID> group, UUID one, ToIntBiFunction<UUID, UUID> met) {
        return group.stream().mapToInt(member -> met.applyAsInt(member, one)).sum();
    }
}

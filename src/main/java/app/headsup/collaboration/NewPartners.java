package app.headsup.collaboration;

import app.headsup.grouping.Budget;
import app.headsup.grouping.Grouper;
import app.headsup.grouping.Impossible;
import app.headsup.grouping.Pair;
import app.headsup.grouping.Problem;
import app.headsup.grouping.Round;
import app.headsup.grouping.Style;
import app.headsup.groupwork.Seating;
import app.headsup.groupwork.TwoStudents;
import app.headsup.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Teams of those who have sat together least. Who is kept apart shares none. Who is kept together shares one as far as it has
 * room: of three who belong together two are a pair, and the third is dealt like everybody else.
 */
record NewPartners(List<UUID> students, Map<UUID, Double> readiness, Map<TwoStudents, Integer> met, Seating seating, long seed) {

    private static final long STEPS = 60_000;

    /** Teams of at most this size, if nobody is left alone by it. Refuses when no teams keep everybody apart. */
    List<List<UUID>> teams(int size) {
        if (size == 1) {
            return students.stream().map(List::of).toList();
        }
        int teams = Math.clamp((students.size() + size - 1) / size, 1, Math.max(1, students.size() / 2));
        var everybody = IntStream.range(0, students.size()).boxed().toList();
        var apartOnly = new Problem(students.size(), List.of(Round.even(everybody, teams)), numbered(seating.apart()), List.of(),
                ability(), List.of(), ledger(), Style.MIXED, seed);
        try {
            return solved(apartOnly.together(fitting(apartOnly.together(together()).together(), students.size() / teams)));
        } catch (Impossible tornByWhoIsApart) {
            return solvedWithoutTogether(apartOnly);
        }
    }

    private List<List<UUID>> solvedWithoutTogether(Problem problem) {
        try {
            return solved(problem);
        } catch (Impossible tooManyApart) {
            throw new Refusal("collaboration.apart");
        }
    }

    private List<List<UUID>> solved(Problem problem) {
        return new Grouper(problem).solve(Budget.steps(STEPS)).rounds().getFirst().stream()
                .map(team -> team.stream().map(students::get).toList()).toList();
    }

    private List<Set<Integer>> together() {
        return seating.together().stream().map(set -> set.stream().filter(students::contains).map(students::indexOf)
                .collect(Collectors.toSet())).toList();
    }

    /** The sets, cut where they are larger than the smallest team. */
    private static List<Set<Integer>> fitting(List<Set<Integer>> sets, int size) {
        var fitting = new ArrayList<Set<Integer>>();
        for (var set : sets) {
            var inOrder = List.copyOf(new TreeSet<>(set));
            for (int from = 0; from < inOrder.size(); from += size) {
                fitting.add(Set.copyOf(inOrder.subList(from, Math.min(from + size, inOrder.size()))));
            }
        }
        return fitting;
    }

    private List<Double> ability() {
        return readiness.isEmpty() ? List.of()
                : students.stream().map(student -> readiness.getOrDefault(student, Double.NaN)).toList();
    }

    private Map<Pair, Integer> ledger() {
        return numbered(met.keySet()).stream().collect(Collectors.toMap(pair -> pair,
                pair -> met.get(new TwoStudents(students.get(pair.one()), students.get(pair.other())))));
    }

    private Set<Pair> numbered(Set<TwoStudents> pairs) {
        return pairs.stream().filter(two -> students.contains(two.one()) && students.contains(two.other()))
                .map(two -> new Pair(students.indexOf(two.one()), students.indexOf(two.other()))).collect(Collectors.toSet());
    }
}

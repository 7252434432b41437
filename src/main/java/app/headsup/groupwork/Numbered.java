package app.headsup.groupwork;

import app.headsup.grouping.Obstacle;
import app.headsup.grouping.Pair;
import app.headsup.grouping.Problem;
import app.headsup.roster.StudentName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Students as the numbers that {@code grouping} calls them by, and back. */
record Numbered(List<UUID> students) {

    Numbered {
        students = List.copyOf(students);
    }

    int number(UUID student) {
        return students.indexOf(student);
    }

    List<Integer> numbers(Collection<UUID> some) {
        return some.stream().map(this::number).toList();
    }

    List<UUID> people(Collection<Integer> numbers) {
        return numbers.stream().map(students::get).toList();
    }

    /** The names by number, for whoever has to read about an obstacle. */
    IntFunction<String> named(List<StudentName> known) {
        var names = known.stream().collect(Collectors.toMap(StudentName::id, StudentName::name));
        return number -> names.getOrDefault(students.get(number), "");
    }

    Set<Pair> apart(Seating seating) {
        return seating.apart().stream().filter(this::knows)
                .map(two -> new Pair(number(two.one()), number(two.other()))).collect(Collectors.toSet());
    }

    List<Set<Integer>> together(Seating seating) {
        return seating.together().stream()
                .map(set -> set.stream().filter(students::contains).map(this::number).collect(Collectors.toSet()))
                .toList();
    }

    Map<Pair, Integer> met(Map<TwoStudents, Integer> ledger) {
        var met = new HashMap<Pair, Integer>();
        ledger.forEach((two, times) -> {
            if (knows(two)) {
                met.put(new Pair(number(two.one()), number(two.other())), times);
            }
        });
        return met;
    }

    /** What the wishes alone contradict, before anybody is seated. */
    List<Obstacle> obstacles(Seating seating) {
        return Obstacle.of(Problem.of(students.size(), List.of()).apart(apart(seating)).together(together(seating)));
    }

    private boolean knows(TwoStudents two) {
        return students.contains(two.one()) && students.contains(two.other());
    }
}

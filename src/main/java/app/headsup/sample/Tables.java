package app.headsup.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Seats a class at tables of four, each time with those whom one has met least. */
class Tables {

    private static final int SEATS = 4;

    /** More than anybody meets in a term. */
    private static final int TOO_OFTEN = 100;

    private final Map<Set<UUID>, Integer> met = new HashMap<>();
    private final List<UUID> strangers;

    /** @param strangers are seated apart, as long as there are tables enough */
    Tables(List<UUID> strangers) {
        this.strangers = List.copyOf(strangers);
        meet(strangers, TOO_OFTEN);
    }

    /** Groups as even as can be, none larger than a table; who comes first chooses first. */
    List<List<UUID>> seat(List<UUID> students) {
        // Each stranger opens a table: who is left for the last one would otherwise have to take what remains.
        var waiting = new ArrayList<>(students.stream().filter(strangers::contains).toList());
        students.stream().filter(student -> !strangers.contains(student)).forEach(waiting::add);
        var groups = new ArrayList<List<UUID>>();
        int tables = Math.ceilDiv(students.size(), SEATS);
        for (int table = 0; table < tables; table++) {
            int size = Math.ceilDiv(waiting.size(), tables - table);
            var group = new ArrayList<UUID>(List.of(waiting.removeFirst()));
            while (group.size() < size) {
                var next = waiting.stream().min(Comparator.comparingInt(other -> meetings(group, other))).orElseThrow();
                waiting.remove(next);
                group.add(next);
            }
            groups.add(List.copyOf(group));
        }
        return groups;
    }

    /** They sat together. */
    void remember(List<UUID> group) {
        meet(group, 1);
    }

    private void meet(List<UUID> group, int times) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                met.merge(Set.of(group.get(i), group.get(j)), times, Integer::sum);
            }
        }
    }

    private int meetings(List<UUID> group, UUID other) {
        return group.stream().mapToInt(member -> met.getOrDefault(Set.of(member, other), 0)).sum();
    }
}

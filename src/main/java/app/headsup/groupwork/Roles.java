package app.headsup.groupwork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Deals the roles of a task card so that turns are fair: each role goes to whoever has had it least. */
final class Roles {

    private static final int LONGEST = 200;

    private Roles() {
    }

    /**
     * One role for each student, as far as the roles reach.
     *
     * @param roles in the order of the task card
     * @param had how often each student has had each role
     */
    static Map<UUID, String> deal(List<String> roles, List<UUID> students, Map<UUID, Map<String, Integer>> had) {
        var dealt = new HashMap<UUID, String>();
        var without = new ArrayList<>(students);
        for (String written : roles) {
            if (without.isEmpty()) {
                break;
            }
            String role = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
            var next = without.stream().min(Comparator.comparingInt((UUID student) -> times(had, student, role))
                    .thenComparingInt(student -> -others(had, student, role))).orElseThrow();
            dealt.put(next, role);
            without.remove(next);
        }
        return dealt;
    }

    private static int times(Map<UUID, Map<String, Integer>> had, UUID student, String role) {
        return had.getOrDefault(student, Map.of()).getOrDefault(role, 0);
    }

    /** Of two who have had this one equally often, the one with more turns at the others takes it. */
    private static int others(Map<UUID, Map<String, Integer>> had, UUID student, String role) {
        return had.getOrDefault(student, Map.of()).values().stream().mapToInt(Integer::intValue).sum()
                - times(had, student, role);
    }
}

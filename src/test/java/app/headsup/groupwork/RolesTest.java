package app.headsup.groupwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RolesTest {

    private static final List<String> ROLES = List.of("Reader", "Timekeeper", "Skeptic", "Scribe");

    private final List<UUID> students = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 4));

    @Test
    void inFourRoundsEverybodyHasEachRoleOnce() {
        var had = new HashMap<UUID, Map<String, Integer>>();
        var seen = new HashMap<UUID, List<String>>();
        for (int round = 0; round < 4; round++) {
            Roles.deal(ROLES, students, had).forEach((student, role) -> {
                had.computeIfAbsent(student, id -> new HashMap<>()).merge(role, 1, Integer::sum);
                seen.computeIfAbsent(student, id -> new ArrayList<>()).add(role);
            });
        }
        assertThat(seen.values()).allSatisfy(roles -> assertThat(new HashSet<>(roles)).hasSize(4));
    }

    @Test
    void aSmallerGroupTakesTheFirstRolesAndALargerOneHasSomebodyWithout() {
        assertThat(Roles.deal(ROLES, students.subList(0, 2), Map.of()).values())
                .containsExactlyInAnyOrder("Reader", "Timekeeper");
        assertThat(Roles.deal(ROLES.subList(0, 3), students, Map.of())).hasSize(3);
        assertThat(Roles.deal(List.of(), students, Map.of())).isEmpty();
    }
}

package app.headsup.classhour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharesTest {

    private final List<UUID> adults = people(3);

    @Test
    void sixtyAmongThreeAreTwentyEach() {
        assertThat(sizes(Shares.evenly(people(60), adults, Map.of()))).containsExactlyInAnyOrder(20L, 20L, 20L);
    }

    @Test
    void noListIsMoreThanOneLonger() {
        assertThat(sizes(Shares.evenly(people(29), adults, Map.of()))).containsExactlyInAnyOrder(10L, 10L, 9L);
        assertThat(sizes(Shares.evenly(people(2), adults, Map.of()))).containsExactlyInAnyOrder(1L, 1L);
    }

    @Test
    void whoHasAnAdultKeepsThemWhileTheListHasRoom() {
        var students = people(10);
        var now = students.subList(0, 6).stream().collect(Collectors.toMap(student -> student, student -> adults.getFirst()));
        now.put(students.get(9), UUID.randomUUID());
        var shared = Shares.evenly(students, adults, now);
        assertThat(students.subList(0, 4)).allSatisfy(student -> assertThat(shared).containsEntry(student, adults.getFirst()));
        assertThat(shared).hasSize(10);
        assertThat(sizes(shared)).containsExactlyInAnyOrder(4L, 3L, 3L);
    }

    private static List<Long> sizes(Map<UUID, UUID> shared) {
        return List.copyOf(shared.values().stream().collect(Collectors.groupingBy(adult -> adult, Collectors.counting()))
                .values());
    }

    private static List<UUID> people(int howMany) {
        return IntStream.range(0, howMany).mapToObj(i -> UUID.randomUUID()).toList();
    }
}

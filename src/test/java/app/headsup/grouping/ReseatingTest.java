package app.headsup.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReseatingTest {

    private final Problem problem = Problem.of(12, 3, 1).apart(Set.of(new Pair(4, 10)));
    private final Plan plan = Plan.of(problem, List.of(List.of(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7),
            List.of(8, 9, 10, 11))));

    @Test
    void anAbsenceFromAFullGroupMovesNobody() {
        var reseating = Reseating.absent(problem, plan, 0, 5);
        assertThat(reseating.moved()).isEmpty();
        assertThat(reseating.plan().rounds().getFirst()).containsExactly(List.of(0, 1, 2, 3), List.of(4, 6, 7),
                List.of(8, 9, 10, 11));
    }

    @Test
    void aSecondAbsenceFromTheSameGroupMovesOneWhoMayComeThere() {
        var first = Reseating.absent(problem, plan, 0, 5).plan();
        var second = Reseating.absent(problem, first, 0, 6);
        assertThat(second.moved()).hasSize(1).doesNotContain(10);
        assertThat(second.plan().rounds().getFirst()).extracting(List::size).containsOnly(3, 3, 4);
        assertThat(second.plan().score().broken()).isZero();
    }

    @Test
    void whoComesLateJoinsASmallGroupWhereTheyMaySit() {
        var without = Reseating.absent(problem, Reseating.absent(problem, plan, 0, 4).plan(), 0, 8).plan();
        var late = Reseating.late(problem, without, 0, 4);
        assertThat(late.moved()).isEmpty();
        assertThat(late.plan().rounds().getFirst()).contains(List.of(4, 5, 6, 7));
        assertThat(late.plan().score().broken()).isZero();
    }
}

package app.headsup.routing;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.database.CurrentSchool;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecomputationsTest {

    static final UUID SCHOOL = new UUID(0, 1);
    static final UUID CLASS = new UUID(0, 2);
    static final UUID STUDENT = new UUID(0, 3);

    final Queue<Runnable> queue = new ArrayDeque<>();
    final List<UUID> looked = new ArrayList<>();
    boolean running = true;
    boolean failing;
    final Recomputations recomputations = new Recomputations(students -> List.of(CLASS), classroom -> {
        if (failing) {
            throw new IllegalStateException("a fault");
        }
        assertThat(CurrentSchool.id()).contains(SCHOOL);
        looked.add(classroom);
        return running;
    }, queue::add);

    @Test
    void aBurstOfNewsIsOneLook() {
        recomputations.aboutStudent(SCHOOL, STUDENT);
        recomputations.aboutStudent(SCHOOL, new UUID(0, 4));
        recomputations.aboutClassroom(SCHOOL, CLASS);
        work();
        assertThat(looked).containsExactly(CLASS);

        recomputations.aboutStudent(SCHOOL, STUDENT);
        work();
        assertThat(looked).containsExactly(CLASS, CLASS);
    }

    @Test
    void aRunningHourIsLookedAtAgainUntilItEnds() {
        recomputations.again();
        work();
        assertThat(looked).isEmpty();

        recomputations.aboutClassroom(SCHOOL, CLASS);
        work();
        running = false;
        recomputations.again();
        work();
        recomputations.again();
        work();
        assertThat(looked).hasSize(2);
    }

    @Test
    void aFaultReachesNobodyAndTheNextNewsIsHeard() {
        failing = true;
        recomputations.aboutClassroom(SCHOOL, CLASS);
        work();
        failing = false;
        recomputations.aboutClassroom(SCHOOL, CLASS);
        work();
        assertThat(looked).containsExactly(CLASS);
    }

    private void work() {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }
}

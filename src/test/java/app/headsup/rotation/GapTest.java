package app.headsup.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.database.SchoolEntity;
import app.headsup.groupwork.Meetings;
import app.headsup.groupwork.Seating;
import app.headsup.groupwork.StudentFacts;
import app.headsup.groupwork.TwoStudents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GapTest {

    private final Plans plans = new Plans();
    private final UUID first = SchoolEntity.newId();
    private final UUID second = SchoolEntity.newId();
    private final UUID third = SchoolEntity.newId();
    private final List<UUID> students = IntStream.range(0, 8).mapToObj(i -> SchoolEntity.newId()).toList();
    private final List<Place> places = new ArrayList<>();

    @Test
    void oneOfTheFullestTableComesAndNobodyElseMoves() {
        seat(first, 0, 1, 2, 3);
        seat(second, 4, 5, 6);
        assertThat(gap(Set.of(4))).satisfies(gap -> {
            assertThat(gap.left()).isEqualTo(2);
            assertThat(gap.zoneId()).isEqualTo(second);
            assertThat(gap.move().studentId()).isEqualTo(students.get(0));
            assertThat(gap.move().zoneId()).isEqualTo(second);
        });
        assertThat(gap(Set.of(4), new TwoStudents(students.get(0), students.get(5)), new TwoStudents(students.get(1), students.get(6)))
                .move().studentId()).as("not who is kept apart from somebody there").isEqualTo(students.get(2));
        assertThat(gap(Set.of(4), new Seating(Set.of(), List.of(Set.of(students.get(0), students.get(1))))).move().studentId())
                .as("not who keeps together with somebody").isEqualTo(students.get(2));
    }

    @Test
    void nobodyMovesWithoutNeed() {
        seat(first, 0, 1, 2, 3);
        seat(second, 4, 5, 6, 7);
        assertThat(gap(Set.of(4))).as("three are left").isNull();
        assertThat(gap(Set.of(4, 5, 6, 7))).as("nobody is left").isNull();
        places.clear();
        seat(first, 0, 1, 2);
        seat(second, 4, 5, 6);
        assertThat(gap(Set.of(4))).as("no table can spare anybody").isNull();
    }

    @Test
    void whoIsLeftAloneGoesToTheOthers() {
        seat(first, 0, 1);
        seat(second, 4, 5);
        assertThat(gap(Set.of(4)).move()).satisfies(move -> {
            assertThat(move.studentId()).isEqualTo(students.get(5));
            assertThat(move.zoneId()).isEqualTo(first);
        });
    }

    @Test
    void ofThoseWhoMayComeItIsWhoHasMetTheTableLeastAndThenWhoMakesItReady() {
        seat(first, 0, 1, 2, 3);
        seat(second, 4, 5, 6);
        var met = new HashMap<TwoStudents, Meetings>();
        for (int one : List.of(0, 1)) {
            met.put(new TwoStudents(students.get(one), students.get(5)), new Meetings(1, Instant.EPOCH));
        }
        assertThat(gap(Set.of(4), known(met, Map.of())).move().studentId()).isEqualTo(students.get(2));
        var ready = Map.of(students.get(5), 90.0, students.get(6), 80.0, students.get(0), 30.0, students.get(2), 80.0,
                students.get(3), 40.0);
        assertThat(gap(Set.of(4), known(met, ready)).move().studentId()).as("a mixed table").isEqualTo(students.get(3));
    }

    @Test
    void whoIsLeftAloneGoesWhereTheyHaveMetFewest() {
        seat(first, 0, 1);
        seat(third, 2, 3);
        seat(second, 4, 5);
        assertThat(gap(Set.of(4), known(Map.of(new TwoStudents(students.get(5), students.get(0)), new Meetings(1, Instant.EPOCH)),
                Map.of())).move().zoneId()).isEqualTo(third);
    }

    private static StudentFacts known(Map<TwoStudents, Meetings> met, Map<UUID, Double> readiness) {
        return new StudentFacts(List.of(), new Seating(Set.of(), List.of()), met, readiness, Map.of(), Map.of());
    }

    private void seat(UUID zone, int... who) {
        IntStream.of(who).forEach(one -> places.add(new Place(students.get(one), plans.block(0), plans.table.id(), zone, null)));
    }

    private Gap gap(Set<Integer> absent, TwoStudents... apart) {
        return gap(absent, new Seating(Set.of(apart), List.of()));
    }

    private Gap gap(Set<Integer> absent, Seating rules) {
        return gap(absent, new StudentFacts(List.of(), rules, Map.of(), Map.of(), Map.of(), Map.of()));
    }

    private Gap gap(Set<Integer> absent, StudentFacts known) {
        var plan = plans.view;
        var run = new RunView(SchoolEntity.newId(), new PlanView(plan.id(), 0, plan.classroomId(), null, plan.title(), plan.day(),
                plan.startsAt(), plan.moveMinutes(), plan.style(), plan.draftedBy(), plan.draftedAt(), null, plan.blocks(),
                List.of(plans.tables(first, second, third)), places, List.of()), List.of(), 1, Instant.EPOCH, List.of());
        return Gap.of(run, plan.blocks().getFirst(), absent.stream().map(students::get).collect(Collectors.toSet()),
                Fit.of(run, known)).orElse(null);
    }
}

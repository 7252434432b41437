package app.headsup.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.database.SchoolEntity;
import app.headsup.groupwork.Meetings;
import app.headsup.groupwork.Seating;
import app.headsup.groupwork.StudentFacts;
import app.headsup.groupwork.TwoStudents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who comes late to a table that others have filled meanwhile. */
class FreeSeatTest {

    private final Plans plans = new Plans();
    private final List<UUID> tables = IntStream.range(0, 3).mapToObj(i -> SchoolEntity.newId()).toList();
    private final List<UUID> students = IntStream.range(0, 12).mapToObj(i -> SchoolEntity.newId()).toList();
    private final List<Place> places = new ArrayList<>();
    private final UUID late = students.getLast();

    @Test
    void itIsTheTableWhereTheyHaveMetFewestAndNeverOneTheyAreKeptApartFrom() {
        seat(0, 0, 1, 2, 3);
        seat(1, 4, 5, 6);
        seat(2, 7, 8);
        var met = Map.of(new TwoStudents(late, students.get(7)), new Meetings(1, Instant.EPOCH));
        assertThat(instead(Set.of(), Map.of())).isEqualTo(tables.get(1));
        assertThat(instead(Set.of(new TwoStudents(late, students.get(4))), met)).isEqualTo(tables.get(2));
        assertThat(instead(Set.of(), Map.of(new TwoStudents(late, students.get(4)), new Meetings(1, Instant.EPOCH))))
                .isEqualTo(tables.get(2));
        assertThat(instead(Set.of(new TwoStudents(late, students.get(4)), new TwoStudents(late, students.get(8))), met))
                .as("nobody is put beside whom they are kept apart from").isNull();
    }

    @Test
    void whoseSeatIsFreeKeepsIt() {
        seat(0, 0, 1, 2);
        assertThat(instead(Set.of(), Map.of())).isNull();
    }

    private void seat(int table, int... who) {
        IntStream.of(who).forEach(one -> places.add(new Place(students.get(one), plans.block(0), plans.table.id(), tables.get(table), null)));
    }

    private UUID instead(Set<TwoStudents> apart, Map<TwoStudents, Meetings> met) {
        var plan = plans.view;
        var planned = new Place(late, plans.block(0), plans.table.id(), tables.getFirst(), null);
        var run = new RunView(SchoolEntity.newId(), new PlanView(plan.id(), 0, plan.classroomId(), null, plan.title(), plan.day(),
                plan.startsAt(), plan.moveMinutes(), plan.style(), plan.draftedBy(), plan.draftedAt(), null, plan.blocks(),
                List.of(plans.tables(tables.toArray(UUID[]::new))), places, List.of()), List.of(), 1, Instant.EPOCH, List.of());
        var known = new StudentFacts(List.of(), new Seating(apart, List.of()), met, Map.of(), Map.of(), Map.of());
        return FreeSeat.instead(run, planned, Set.of(), Fit.of(run, known)).map(Place::zoneId).orElse(null);
    }
}

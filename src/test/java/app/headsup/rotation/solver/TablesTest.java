package app.headsup.rotation.solver;

import static app.headsup.rotation.solver.Room.id;
import static app.headsup.rotation.solver.Room.lock;
import static app.headsup.rotation.solver.Room.pair;
import static app.headsup.rotation.solver.Room.place;
import static app.headsup.rotation.solver.Room.station;
import static app.headsup.rotation.solver.Room.students;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Everybody stays at their station; only who sits at which of its tables changes. */
class TablesTest {

    private static final RotationProblem CLASS = RotationProblem.of(1, List.of(
            station("Tables", Kind.TOGETHER, Set.of(0), 4, 4, 4), station("Paper", Kind.PAPER, Set.of(0), 4)),
            students("Ana", "Ben", "Cleo", "Dov", "Eli", "Fay"));
    private static final List<Seat> PLACES = List.of(place("Ana", 0, "Tables", 1), place("Ben", 0, "Tables", 1),
            place("Cleo", 0, "Tables", 1), place("Dov", 0, "Tables", 1), place("Eli", 0, "Tables", 2),
            place("Fay", 0, "Paper", 1));

    @Test
    void tablesAreFilledEvenlyAndAsFewAsWillDo() {
        var dealt = Tables.dealt(CLASS, PLACES);
        assertThat(dealt).hasSize(6).contains(place("Fay", 0, "Paper", 1));
        assertThat(dealt.stream().filter(seat -> seat.station().equals(id("Tables")))
                .collect(Collectors.groupingBy(Seat::zone, Collectors.counting())).values()).containsExactlyInAnyOrder(3L, 2L);
    }

    @Test
    void whoHasMetWhoKeepsApartAndWhoIsLockedAreMinded() {
        var problem = CLASS.apart(Set.of(pair("Ana", "Ben"))).met(Map.of(pair("Ana", "Cleo"), new Met(1)))
                .together(List.of(Set.of(id("Ben"), id("Eli")))).locks(List.of(lock("Ben", 0, "Tables", 3)));
        var dealt = Tables.dealt(problem, PLACES);
        assertThat(dealt).contains(place("Ben", 0, "Tables", 3), place("Eli", 0, "Tables", 3))
                .doesNotContain(place("Ana", 0, "Tables", 3));
        assertThat(Figures.of(problem, dealt).repeats()).isZero();
        assertThat(Figures.of(problem, PLACES)).isEqualTo(new Figures(5, 1, 0, 1));
    }

    @Test
    void whereNoTablesWillDoTheyStayAsTheyAre() {
        var problem = CLASS.together(List.of(Set.of(id("Ana"), id("Ben"), id("Cleo"), id("Dov"), id("Eli"))));
        assertThat(Tables.dealt(problem, PLACES)).isEqualTo(PLACES);
    }
}

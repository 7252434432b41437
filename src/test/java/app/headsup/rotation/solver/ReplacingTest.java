package app.headsup.rotation.solver;

import static app.headsup.rotation.solver.Room.id;
import static app.headsup.rotation.solver.Room.pair;
import static app.headsup.rotation.solver.Room.place;
import static app.headsup.rotation.solver.Room.station;
import static app.headsup.rotation.solver.Room.students;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** On the day itself hardly anybody notices who is absent or comes late. */
class ReplacingTest {

    private static final Set<Integer> BOTH = Set.of(0, 1);
    private static final RotationProblem CLASS = RotationProblem.of(2, List.of(
            station("Tables", Kind.TOGETHER, BOTH, 4, 4), station("Paper", Kind.PAPER, BOTH, 3)),
            students("Ana", "Ben", "Cleo", "Dov", "Eli", "Fay", "Gus"));

    @Test
    void nobodyMovesWhileTheGroupsAreStillEven() {
        var places = tables("Ana Ben Cleo", "Dov Eli Fay");
        var now = Replacing.absent(CLASS, places, id("Ana"), 0);
        assertThat(now.moved()).isEmpty();
        assertThat(now.places()).containsExactlyElementsOf(places.subList(1, 6));
    }

    @Test
    void oneMovesWhereAGroupBecameTooSmall() {
        var met = CLASS.met(Map.of(pair("Dov", "Ben"), new Met(1, null), pair("Eli", "Ben"), new Met(1, null),
                pair("Gus", "Ben"), new Met(1, null)));
        var now = Replacing.absent(met, tables("Ana Ben", "Dov Eli Fay Gus"), id("Ana"), 0);
        assertThat(now.moved()).containsExactly(place("Fay", 0, "Tables", 1));
        assertThat(now.places()).contains(place("Fay", 0, "Tables", 1)).doesNotContain(place("Fay", 0, "Tables", 2)).hasSize(5);
    }

    @Test
    void whoIsLeftAloneJoinsTheOthers() {
        var now = Replacing.absent(CLASS, tables("Ana Ben", "Dov Eli"), id("Ana"), 0);
        assertThat(now.moved()).containsExactly(place("Ben", 0, "Tables", 2));
    }

    @Test
    void whoIsLockedStays() {
        var problem = CLASS.locks(List.of(Room.lock("Ben", 0, "Tables", 1)));
        assertThat(Replacing.absent(problem, tables("Ana Ben", "Dov Eli"), id("Ana"), 0).moved()).isEmpty();
    }

    @Test
    void noMoveBreaksARule() {
        var problem = CLASS.apart(Set.of(pair("Ben", "Dov")));
        assertThat(Replacing.absent(problem, tables("Ana Ben", "Dov Eli"), id("Ana"), 0).moved()).isEmpty();
    }

    @Test
    void whatHappenedBeforeStaysAsItWas() {
        var places = new ArrayList<>(tables("Ana Ben Cleo", "Dov Eli Fay"));
        places.add(place("Ana", 1, "Paper", 1));
        var now = Replacing.absent(CLASS, places, id("Ana"), 1);
        assertThat(now.places()).contains(place("Ana", 0, "Tables", 1)).doesNotContain(place("Ana", 1, "Paper", 1));
    }

    @Test
    void whoComesLateGoesWhereItCostsLeastAndMovesNobody() {
        var met = RotationProblem.of(2, List.of(CLASS.stations().getFirst(), station("Paper", Kind.PAPER, Set.of(1), 3)),
                CLASS.students()).met(Map.of(pair("Gus", "Dov"), new Met(2, null)));
        var places = new ArrayList<>(tables("Ana Ben Cleo", "Dov Eli Fay"));
        places.add(place("Gus", 1, "Paper", 1));
        var now = Replacing.late(met, places, id("Gus"), 0);
        assertThat(now.places()).containsAll(places.subList(0, 6)).contains(place("Gus", 0, "Tables", 1), place("Gus", 1, "Paper", 1));
        assertThat(now.moved()).isEmpty();
    }

    @Test
    void whoComesLateFindsNoPlaceWhereNoneIsFree() {
        var full = RotationProblem.of(1, List.of(station("Paper", Kind.PAPER, Set.of(0), 1)), students("Ana", "Ben"));
        assertThat(Replacing.late(full, List.of(place("Ana", 0, "Paper", 1)), id("Ben"), 0).places())
                .containsExactly(place("Ana", 0, "Paper", 1));
    }

    private static List<Seat> tables(String first, String second) {
        var places = new ArrayList<Seat>();
        List.of(first.split(" ")).forEach(name -> places.add(place(name, 0, "Tables", 1)));
        List.of(second.split(" ")).forEach(name -> places.add(place(name, 0, "Tables", 2)));
        return places;
    }
}

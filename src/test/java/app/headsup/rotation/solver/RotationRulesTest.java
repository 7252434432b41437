package app.headsup.rotation.solver;

import static app.headsup.rotation.solver.Room.devices;
import static app.headsup.rotation.solver.Room.id;
import static app.headsup.rotation.solver.Room.pair;
import static app.headsup.rotation.solver.Room.place;
import static app.headsup.rotation.solver.Room.required;
import static app.headsup.rotation.solver.Room.station;
import static app.headsup.rotation.solver.Room.students;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.test.ConstraintVerifier;
import ai.timefold.solver.core.api.score.stream.test.SingleConstraintAssertion;
import app.headsup.grouping.Style;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** One rule, one test: what breaks it, how much that costs, and what doesn't. */
class RotationRulesTest {

    private static final Set<Integer> BOTH = Set.of(0, 1);
    private static final RotationProblem CLASS = RotationProblem.of(2, List.of(
            devices(station("Video", Kind.SCREEN, BOTH, 3), 2), station("Tables", Kind.TOGETHER, BOTH, 2, 2),
            station("Corner", Kind.ADULT, BOTH, 1), required(station("Paper", Kind.PAPER, BOTH, 3))),
            students("Ana", "Ben", "Cleo"));

    private final ConstraintVerifier<RotationRules, Rotation> verifier =
            ConstraintVerifier.build(new RotationRules(), Rotation.class, Visit.class);

    @Test
    void aSpotHasNoMoreStudentsThanSeats() {
        verify(RotationRules::spotFull, CLASS, place("Ana", 0, "Corner", 1), place("Ben", 0, "Corner", 1),
                place("Cleo", 0, "Corner", 1)).penalizesBy(2);
        verify(RotationRules::spotFull, CLASS, place("Ana", 0, "Corner", 1), place("Ben", 1, "Corner", 1)).penalizesBy(0);
    }

    @Test
    void aScreenStationHasNoMoreStudentsThanDevices() {
        verify(RotationRules::devicesShort, CLASS, place("Ana", 0, "Video", 1), place("Ben", 0, "Video", 1),
                place("Cleo", 0, "Video", 1)).penalizesBy(1);
        verify(RotationRules::devicesShort, CLASS, place("Ana", 0, "Video", 1), place("Ben", 0, "Video", 1)).penalizesBy(0);
    }

    @Test
    void twoWhoKeepApartNeverShareASpot() {
        var apart = CLASS.apart(Set.of(pair("Ana", "Ben")));
        verify(RotationRules::apart, apart, place("Ana", 0, "Tables", 1), place("Ben", 0, "Tables", 1),
                place("Cleo", 0, "Tables", 1)).penalizesBy(1);
        verify(RotationRules::apart, apart, place("Ana", 0, "Tables", 1), place("Ben", 0, "Tables", 2),
                place("Cleo", 0, "Tables", 1), place("Ben", 1, "Tables", 1)).penalizesBy(0);
    }

    @Test
    void whoKeepTogetherWorkInTheSameGroup() {
        var together = CLASS.together(List.of(Set.of(id("Ana"), id("Ben"))));
        verify(RotationRules::together, together, place("Ana", 0, "Tables", 1), place("Ben", 0, "Paper", 1),
                place("Ana", 1, "Tables", 1), place("Ben", 1, "Tables", 2)).penalizesBy(2);
        verify(RotationRules::together, together, place("Ana", 0, "Tables", 1), place("Ben", 0, "Tables", 1),
                place("Ana", 1, "Video", 1), place("Ben", 1, "Paper", 1)).penalizesBy(0);
        verify(RotationRules::together, together.conferences(List.of(new Conference(id("Ben"), null, 0))),
                place("Ana", 0, "Tables", 1)).penalizesBy(0);
    }

    @Test
    void everybodyComesByARequiredStation() {
        verify(RotationRules::required, CLASS, place("Ana", 1, "Paper", 1), place("Ben", 0, "Video", 1)).penalizesBy(2);
        verify(RotationRules::required, CLASS, place("Ana", 1, "Paper", 1), place("Ben", 0, "Paper", 1),
                place("Cleo", 0, "Paper", 1), place("Cleo", 1, "Paper", 1)).penalizesBy(0);
    }

    @Test
    void nobodyIsAtAScreenTwiceInARow() {
        verify(RotationRules::screensInARow, CLASS, place("Ana", 0, "Video", 1), place("Ana", 1, "Video", 1),
                place("Ben", 0, "Video", 1), place("Ben", 1, "Paper", 1)).penalizesBy(1);
    }

    @Test
    void nobodySitsAloneWhereStudentsWorkWithEachOther() {
        verify(RotationRules::alone, CLASS, place("Ana", 0, "Tables", 1), place("Ben", 0, "Tables", 2),
                place("Cleo", 0, "Tables", 2), place("Ben", 1, "Paper", 1)).penalizesBy(1);
    }

    @Test
    void everybodyWorksWithOthersForTheirShareOfTheTablesTime() {
        var timed = CLASS.tableTime(new TableTime(List.of(15, 10), 0, 15));
        verify(RotationRules::tableTime, timed, place("Ana", 0, "Tables", 1), place("Ben", 0, "Tables", 1),
                place("Ana", 1, "Paper", 1), place("Ben", 1, "Tables", 2), place("Cleo", 0, "Paper", 1),
                place("Cleo", 1, "Tables", 2)).penalizesBy(5);
        verify(RotationRules::tableTime, timed.conferences(List.of(new Conference(id("Cleo"), null, 0))),
                place("Ana", 0, "Tables", 1), place("Ben", 0, "Tables", 1), place("Cleo", 1, "Tables", 2)).penalizesBy(0);
        verify(RotationRules::tableTime, timed, place("Ana", 0, "Paper", 1), place("Ben", 0, "Tables", 1)).penalizesBy(15);
    }

    @Test
    void tablesAreAsFullAsTheyWere() {
        var full = CLASS.tableTime(new TableTime(List.of(15, 10), 25, 0));
        verify(RotationRules::fullTables, full, place("Ana", 0, "Tables", 1), place("Ben", 0, "Tables", 1),
                place("Ana", 1, "Tables", 1), place("Ben", 1, "Tables", 1)).penalizesBy(0);
        verify(RotationRules::fullTables, full, place("Ana", 0, "Tables", 1), place("Ben", 0, "Tables", 1),
                place("Ana", 1, "Tables", 1), place("Ben", 1, "Paper", 1)).penalizesBy(5);
        verify(RotationRules::fullTables, full, place("Ana", 0, "Paper", 1), place("Ben", 0, "Paper", 1)).penalizesBy(25);
    }

    @Test
    void whoHaveSatTogetherSitWithSomebodyNew() {
        var met = CLASS.met(Map.of(pair("Ana", "Ben"), new Met(2)));
        verify(RotationRules::newPartners, met, place("Ana", 0, "Tables", 1), place("Ben", 0, "Tables", 1)).penalizesBy(40);
        verify(RotationRules::newPartners, met, place("Ana", 0, "Tables", 1), place("Cleo", 0, "Tables", 1),
                place("Ana", 1, "Tables", 2), place("Cleo", 1, "Tables", 2)).penalizesBy(20);
        verify(RotationRules::newPartners, met, place("Ana", 0, "Tables", 1), place("Cleo", 0, "Tables", 1),
                place("Ana", 1, "Paper", 1), place("Ben", 1, "Paper", 1)).penalizesBy(0);
    }

    @Test
    void anAdultsTimeGoesFirstToWhoWaitedLongest() {
        var waiting = new RotationProblem(2, CLASS.stations(), List.of(waiting("Ana", 8), waiting("Ben", 1),
                waiting("Cleo", null), waiting("Dov", 3)), List.of(new Conference(id("Dov"), null, 1)), List.of(), Set.of(),
                List.of(), Map.of(), Style.MIXED, 1);
        verify(RotationRules::adultTime, waiting, place("Ana", 0, "Corner", 1), place("Ben", 0, "Paper", 1)).penalizesBy(21);
    }

    @Test
    void nobodyIsAtTheSameStationTwice() {
        verify(RotationRules::sameStationTwice, CLASS, place("Ana", 0, "Tables", 1), place("Ana", 1, "Tables", 2),
                place("Ben", 0, "Paper", 1), place("Ben", 1, "Video", 1)).penalizesBy(1);
    }

    @Test
    void aMixedGroupIsAsReadyAsTheClass() {
        var ready = ready(Style.MIXED);
        verify(RotationRules::level, ready, place("Ana", 0, "Tables", 1), place("Ben", 0, "Tables", 1)).penalizesBy(10);
        verify(RotationRules::level, ready, place("Ana", 0, "Tables", 1), place("Cleo", 0, "Tables", 1)).penalizesBy(0);
        verify(RotationRules::level, ready(Style.ALIKE), place("Ana", 0, "Tables", 1), place("Ben", 0, "Tables", 1))
                .penalizesBy(0);
    }

    @Test
    void aGroupFitsInTheStyleTheTeacherChose() {
        var ana = place("Ana", 0, "Tables", 1);
        var cleo = place("Cleo", 0, "Tables", 1);
        verify(RotationRules::misfit, ready(Style.ALIKE), ana, place("Ben", 0, "Tables", 1)).penalizesBy(0);
        verify(RotationRules::misfit, ready(Style.ALIKE), ana, cleo).penalizesBy(21);
        verify(RotationRules::misfit, ready(Style.INTEREST), ana, cleo).penalizesBy(15);
        verify(RotationRules::misfit, ready(Style.MIXED), ana, cleo).penalizesBy(1);
        verify(RotationRules::misfit, ready(Style.RANDOM), ana, cleo).penalizesBy(0);
    }

    private static RotationProblem ready(Style style) {
        return new RotationProblem(2, CLASS.stations(), List.of(
                new Student(id("Ana"), 80.0, Set.of("chess"), null, Set.of()),
                new Student(id("Ben"), 80.0, Set.of("chess", "frogs"), null, Set.of()),
                new Student(id("Cleo"), 40.0, Set.of("frogs"), null, Set.of()),
                new Student(id("Dov"), 40.0, Set.of(), null, Set.of())), List.of(), List.of(), Set.of(), List.of(),
                Map.of(), style, 1);
    }

    private static Student waiting(String name, Integer days) {
        return new Student(id(name), null, Set.of(), days, Set.of());
    }

    private SingleConstraintAssertion verify(BiFunction<RotationRules, ConstraintFactory, Constraint> rule,
                                             RotationProblem problem, Seat... places) {
        return verifier.verifyThat(rule).givenSolution(new Modelling(problem, List.of(places)).rotation());
    }
}

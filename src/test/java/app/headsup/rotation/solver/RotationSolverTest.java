package app.headsup.rotation.solver;

import static app.headsup.rotation.solver.Room.devices;
import static app.headsup.rotation.solver.Room.id;
import static app.headsup.rotation.solver.Room.math6b;
import static app.headsup.rotation.solver.Room.required;
import static app.headsup.rotation.solver.Room.station;
import static app.headsup.rotation.solver.Room.students;
import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.rules.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search promises: whatever nothing stands in the way of, it finds; and what is locked stays. */
class RotationSolverTest {

    private static final Budget ENOUGH = Budget.untilFeasible(4_000);

    @Test
    void theRoomOfThePictureIsFilledWithoutAFault() {
        var problem = RotationProblem.of(3, math6b(), students(28));
        var solution = solve(problem, List.of());
        assertThat(solution.broken()).isEmpty();
        assertThat(solution.hard()).isZero();
        assertThat(solution.places()).hasSize(84);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverNothingStandsInTheWayOfIsSolvedWithEveryLockInItsPlace(long seed) {
        var problem = random(seed);
        assertThat(Feasibility.of(problem)).isEmpty();
        var solution = solve(problem, List.of());
        assertThat(solution.broken()).isEmpty();
        assertThat(problem.locks()).allSatisfy(lock -> assertThat(solution.places()).anyMatch(place ->
                place.student().equals(lock.student()) && place.block() == lock.block()
                        && place.station().equals(lock.station())
                        && (lock.zone() == null || lock.zone().equals(place.zone()))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 200, 2_000})
    void theScoreAndTheFaultsAgree(long moves) {
        for (var seed = 1; seed <= 3; seed++) {
            var solution = new RotationSolver(random(seed), List.of(), Budget.moves(moves)).solve();
            assertThat(solution.hard() == 0).isEqualTo(solution.broken().isEmpty());
        }
    }

    @Test
    void theBestSoFarMayBeAskedAtAnyTime() {
        var solver = new RotationSolver(random(5), List.of(), Budget.moves(1_000));
        assertThat(solver.best()).isEmpty();
        var solution = solver.solve();
        assertThat(solver.best().orElseThrow().soft()).isLessThanOrEqualTo(solution.soft());
    }

    @Test
    void whereEverybodyHasAPlaceTheSearchBeginsWithTheTablesDealtAndHasThatAtOnce() {
        var problem = RotationProblem.of(1, List.of(station("Tables", Kind.TOGETHER, Set.of(0), 2, 2)), students("Ana", "Ben", "Cleo", "Dov"))
                .met(Map.of(Room.pair("Ana", "Ben"), new Met(1), Room.pair("Cleo", "Dov"), new Met(1)));
        var start = List.of(Room.place("Ana", 0, "Tables", 1), Room.place("Ben", 0, "Tables", 1), Room.place("Cleo", 0, "Tables", 2),
                Room.place("Dov", 0, "Tables", 2));
        var solver = new RotationSolver(problem, start, Budget.moves(1));
        assertThat(Figures.of(problem, solver.solve().places()).repeats()).isZero();
        assertThat(Figures.of(problem, solver.best().orElseThrow().places()).repeats()).isZero();
    }

    @Test
    void itGoesOnFromWhereItWas() {
        var problem = RotationProblem.of(3, math6b(), students(28));
        var found = new RotationSolver(problem, List.of(), Budget.moves(2_000)).solve();
        var next = new RotationSolver(problem, found.places(), Budget.moves(1)).solve();
        assertThat(next.soft()).isGreaterThanOrEqualTo(found.soft());
    }

    @Test
    void theSameSeedAndTheSameMovesFindTheSamePlan() {
        var problem = random(3);
        assertThat(new RotationSolver(problem, List.of(), Budget.moves(2_000)).solve())
                .isEqualTo(new RotationSolver(problem, List.of(), Budget.moves(2_000)).solve());
    }

    @Test
    void withNobodyToPlaceThereIsNothingToSearch() {
        assertThat(solve(RotationProblem.of(3, math6b(), List.of()), List.of()).places()).isEmpty();
    }

    @Test
    void whatCannotHoldIsSaidAndTheRestIsPlaced() {
        var full = RotationProblem.of(1, List.of(station("Paper", Kind.PAPER, Set.of(0), 2)), students("Ana", "Ben", "Cleo"));
        var solution = new RotationSolver(full, List.of(), Budget.moves(500)).solve();
        assertThat(solution.hard()).isEqualTo(-1);
        assertThat(solution.places()).hasSize(3);
        assertThat(solution.broken()).containsExactly(
                new Sentence(Rule.SPOT_FULL.key(), List.of(id("Paper 1"), 1, 3, 2)));
    }

    @Test
    void aStationWithoutAnyDeviceIsNobodys() {
        var problem = RotationProblem.of(1, List.of(devices(station("Video", Kind.SCREEN, Set.of(0), 8), 0),
                station("Paper", Kind.PAPER, Set.of(0), 4)), students(4));
        assertThat(solve(problem, List.of()).places()).allMatch(place -> place.station().equals(id("Paper")));
    }

    @Test
    void whoeverWaitedLongestIsWithTheAdult() {
        var students = new ArrayList<>(students(7));
        students.add(new Student(id("Ana"), null, Set.of(), 12, Set.of()));
        students.replaceAll(one -> one.id().equals(id("Ana")) ? one : new Student(one.id(), null, Set.of(), 1, Set.of()));
        var problem = RotationProblem.of(1, List.of(station("Corner", Kind.ADULT, Set.of(0), 1),
                station("Paper", Kind.PAPER, Set.of(0), 8)), students);
        var solution = new RotationSolver(problem, List.of(), Budget.moves(2_000)).solve();
        assertThat(solution.places()).contains(new Seat(id("Ana"), 0, id("Corner"), id("Corner 1")));
    }

    @Test
    void nobodyMeetsAnybodyTwiceWhereThatCanBe() {
        var problem = RotationProblem.of(2, List.of(station("Tables", Kind.TOGETHER, Set.of(0, 1), 3, 3, 3)), students(9));
        var solution = new RotationSolver(problem, List.of(), Budget.moves(10_000)).solve();
        var met = new HashMap<Pair, Integer>();
        solution.places().forEach(one -> solution.places().stream().filter(other -> one.sameSpot(other)
                && one.student().compareTo(other.student()) < 0)
                .forEach(other -> met.merge(new Pair(one.student(), other.student()), 1, Integer::sum)));
        assertThat(met.values()).isNotEmpty().allMatch(times -> times == 1);
    }

    /** Everybody has met, and there is room for all at paper: sitting apart would be the cheapest way to avoid a repeat. */
    @ParameterizedTest
    @ValueSource(ints = {0, 360})
    void newPartnersAreAQuestionOfWhomAndNeverOfWhether(int meetings) {
        var students = students(12);
        var met = new HashMap<Pair, Met>();
        students.forEach(one -> students.stream().filter(other -> one != other)
                .forEach(other -> met.put(new Pair(one.id(), other.id()), new Met(1))));
        var all = Set.of(0, 1, 2);
        var problem = RotationProblem.of(3, List.of(station("Tables", Kind.TOGETHER, all, 4, 4), station("Paper", Kind.PAPER, all, 12)),
                students).met(met).tableTime(new TableTime(List.of(15, 15, 15), meetings, meetings / 24));
        var figures = Figures.of(problem, new RotationSolver(problem, List.of(), Budget.moves(5_000)).solve().places());
        assertThat((figures.newPairs() + figures.repeats()) * 15).isGreaterThanOrEqualTo(meetings);
        assertThat(figures.together()).isGreaterThanOrEqualTo(meetings / 24);
        assertThat(meetings > 0 || figures.repeats() == 0).as("with nothing to keep nobody would meet").isTrue();
    }

    private static RotationSolution solve(RotationProblem problem, List<Seat> start) {
        return new RotationSolver(problem, start, ENOUGH).solve();
    }

    /** A class that fits its room, with a few of everything: locks, talks, absences, who keeps apart, who was together. */
    private static RotationProblem random(long seed) {
        var chance = new Random(seed);
        var students = new ArrayList<Student>();
        for (var student : students(18 + chance.nextInt(9))) {
            students.add(new Student(student.id(), 40.0 + chance.nextInt(60), Set.of("interest " + chance.nextInt(4)),
                    chance.nextInt(15), chance.nextInt(12) == 0 ? Set.of(chance.nextInt(3)) : Set.of()));
        }
        var all = Set.of(0, 1, 2);
        var stations = List.of(required(devices(station("Video", Kind.SCREEN, all, 10), 9 + chance.nextInt(2))),
                station("Tables", Kind.TOGETHER, all, 4, 4, 4, 4), station("Corner", Kind.ADULT, all, 3),
                station("Paper", Kind.PAPER, all, 8));
        var ids = students.stream().map(Student::id).toList();
        var locks = new ArrayList<Lock>();
        for (var i = 0; i < 3; i++) {
            var free = students.get(i);
            locks.add(new Lock(free.id(), free.away().contains(0) ? 1 : 0, id("Corner"), null, null));
        }
        locks.add(lockAtTable(students.get(5)));
        var talk = new Conference(students.get(7).id(), null, students.get(7).away().contains(2) ? 1 : 2);
        return RotationProblem.of(3, stations, students).seed(seed).locks(locks).conferences(List.of(talk))
                .apart(Set.of(pair(ids, 8, 9), pair(ids, 9, 10), pair(ids, 0, 1 + 11)))
                .together(List.of(Set.of(ids.get(13), ids.get(14)), Set.of(ids.get(15), ids.get(16))))
                .met(met(ids, chance));
    }

    private static Lock lockAtTable(Student student) {
        return new Lock(student.id(), student.away().contains(2) ? 1 : 2, id("Tables"), id("Tables 2"), null);
    }

    private static Pair pair(List<UUID> ids, int one, int other) {
        return new Pair(ids.get(one), ids.get(other));
    }

    private static Map<Pair, Met> met(List<UUID> ids, Random chance) {
        var met = new HashMap<Pair, Met>();
        var pairs = new HashSet<Integer>();
        while (pairs.size() < 40) {
            pairs.add(chance.nextInt(ids.size() * ids.size()));
        }
        pairs.stream().filter(at -> at / ids.size() != at % ids.size())
                .forEach(at -> met.put(pair(ids, at / ids.size(), at % ids.size()), new Met(1)));
        return met;
    }
}

package app.headsup.rotation.solver;

import static app.headsup.rotation.solver.Room.RIVERA;
import static app.headsup.rotation.solver.Room.devices;
import static app.headsup.rotation.solver.Room.id;
import static app.headsup.rotation.solver.Room.lock;
import static app.headsup.rotation.solver.Room.pair;
import static app.headsup.rotation.solver.Room.required;
import static app.headsup.rotation.solver.Room.station;
import static app.headsup.rotation.solver.Room.students;
import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.rotation.solver.Obstacle.AdultGone;
import app.headsup.rotation.solver.Obstacle.AdultInTwoPlaces;
import app.headsup.rotation.solver.Obstacle.ConferenceTwice;
import app.headsup.rotation.solver.Obstacle.DevicesShared;
import app.headsup.rotation.solver.Obstacle.LockedApart;
import app.headsup.rotation.solver.Obstacle.LockedAway;
import app.headsup.rotation.solver.Obstacle.LockedClosed;
import app.headsup.rotation.solver.Obstacle.LockedInConference;
import app.headsup.rotation.solver.Obstacle.LockedOverfull;
import app.headsup.rotation.solver.Obstacle.LockedScreensInARow;
import app.headsup.rotation.solver.Obstacle.LockedTogether;
import app.headsup.rotation.solver.Obstacle.LockedTwice;
import app.headsup.rotation.solver.Obstacle.MoreStudentsThanSeats;
import app.headsup.rotation.solver.Obstacle.PlaceGone;
import app.headsup.rotation.solver.Obstacle.RequiredOutOfReach;
import app.headsup.rotation.solver.Obstacle.RequiredTooMany;
import app.headsup.rotation.solver.Obstacle.RequiredTooSmall;
import app.headsup.rotation.solver.Obstacle.ScreensInARow;
import app.headsup.rotation.solver.Obstacle.SeatsShared;
import app.headsup.rotation.solver.Obstacle.TalkGone;
import app.headsup.rotation.solver.Obstacle.TogetherAndApart;
import app.headsup.rotation.solver.Obstacle.TogetherTooLarge;
import app.headsup.rotation.solver.Obstacle.TooFewDevices;
import app.headsup.rotation.solver.Obstacle.TooFewSpots;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each obstacle stands in the way of one small plan, and of no other reason's. */
class FeasibilityTest {

    private static final Station VIDEO = station("Video", Kind.SCREEN, Set.of(0, 1), 4);
    private static final Station TABLES = station("Tables", Kind.TOGETHER, Set.of(0, 1), 2, 2);
    private static final Station CORNER = station("Corner", Kind.ADULT, Set.of(0, 1), 2);
    private static final Station PAPER = station("Paper", Kind.PAPER, Set.of(0, 1), 4);
    private static final RotationProblem FOUR = RotationProblem.of(2, List.of(VIDEO, TABLES, PAPER),
            students("Ana", "Ben", "Cleo", "Dov"));

    @Test
    void anOrdinaryPlanMeetsNone() {
        assertThat(Feasibility.of(FOUR)).isEmpty();
        assertThat(Feasibility.of(RotationProblem.of(3, Room.math6b(), students(28)))).isEmpty();
    }

    static Stream<Arguments> obstacles() {
        return Stream.of(
                Arguments.of(with(station("Paper", Kind.PAPER, Set.of(0, 1), 3)), List.of(
                        new MoreStudentsThanSeats(0, 4, 3), new MoreStudentsThanSeats(1, 4, 3))),
                Arguments.of(FOUR.space(new Space(Set.of(), 3, seats(VIDEO, TABLES, PAPER))), List.of(
                        new DevicesShared(0, 4, 3), new DevicesShared(1, 4, 3))),
                Arguments.of(with(VIDEO, VIDEO, PAPER).space(new Space(Set.of(), 8, Map.of(id("Video 1"), 7, id("Paper 1"), 4))), List.of(
                        new SeatsShared(id("Video 1"), 0, 8, 7), new SeatsShared(id("Video 1"), 1, 8, 7))),
                Arguments.of(with(CORNER, PAPER).space(new Space(Set.of(), 0, seats(CORNER, PAPER))), List.of(
                        new AdultGone(id("Corner")))),
                Arguments.of(with(CORNER, PAPER).space(new Space(Set.of(RIVERA), 0, seats(PAPER))), List.of(
                        new PlaceGone(id("Corner")))),
                Arguments.of(FOUR.space(new Space(Set.of(), 4, seats(VIDEO, TABLES, PAPER)))
                        .conferences(List.of(new Conference(id("Ana"), RIVERA, 1))), List.of(new TalkGone(id("Ana"), 1))),
                Arguments.of(with(required(devices(VIDEO, 1)), PAPER), List.of(
                        new TooFewDevices(id("Video"), 4, 2, 1))),
                Arguments.of(with(required(devices(VIDEO, 0)), PAPER), List.of(
                        new TooFewDevices(id("Video"), 4, 0, 0))),
                Arguments.of(with(required(station("Rug", Kind.TOGETHER, Set.of(0), 3)), PAPER), List.of(
                        new RequiredTooSmall(id("Rug"), 4, 3))),
                Arguments.of(with(required(station("Rug", Kind.TOGETHER, Set.of(0), 4)), PAPER)
                        .conferences(List.of(new Conference(id("Ana"), null, 0))), List.of(
                        new RequiredOutOfReach(id("Rug"), id("Ana")))),
                Arguments.of(with(required(VIDEO), required(PAPER), required(TABLES)), tooManyForEach()),
                Arguments.of(with(VIDEO), List.of(new ScreensInARow(0, 8, 4))),
                Arguments.of(FOUR.conferences(List.of(new Conference(id("Ana"), null, 0), new Conference(id("Ana"), RIVERA, 0))),
                        List.of(new ConferenceTwice(id("Ana"), 0))),
                Arguments.of(with(CORNER, PAPER).conferences(List.of(new Conference(id("Ana"), RIVERA, 1))), List.of(
                        new AdultInTwoPlaces(RIVERA, 1, List.of(id("Corner"), id("Ana"))))),
                Arguments.of(FOUR.locks(List.of(lock("Ana", 0, "Paper"), lock("Ana", 0, "Video"))), List.of(
                        new LockedTwice(id("Ana"), 0))),
                Arguments.of(RotationProblem.of(2, List.of(PAPER), List.of(new Student(id("Ana"), null, Set.of(), null, Set.of(1))))
                        .locks(List.of(lock("Ana", 1, "Paper"))), List.of(new LockedAway(id("Ana"), 1, id("Paper")))),
                Arguments.of(FOUR.conferences(List.of(new Conference(id("Ana"), null, 0))).locks(List.of(lock("Ana", 0, "Paper"))),
                        List.of(new LockedInConference(id("Ana"), 0, id("Paper")))),
                Arguments.of(FOUR.locks(List.of(lock("Ana", 0, "Attic"), lock("Ben", 0, "Paper", 7))), List.of(
                        new LockedClosed(id("Ana"), 0, id("Attic")), new LockedClosed(id("Ben"), 0, id("Paper")))),
                Arguments.of(with(devices(VIDEO, 1), PAPER).locks(List.of(lock("Ana", 0, "Video"), lock("Ben", 0, "Video"))),
                        List.of(new LockedOverfull(id("Video"), 0, 2, 1))),
                Arguments.of(FOUR.locks(List.of(lock("Ana", 0, "Tables", 1), lock("Ben", 0, "Tables", 1),
                        lock("Cleo", 0, "Tables", 1))), List.of(new LockedOverfull(id("Tables 1"), 0, 3, 2))),
                Arguments.of(FOUR.locks(List.of(lock("Ana", 0, "Video"), lock("Ana", 1, "Video"))), List.of(
                        new LockedScreensInARow(id("Ana"), 0))),
                Arguments.of(FOUR.apart(Set.of(pair("Ana", "Ben"))).locks(List.of(lock("Ana", 1, "Tables", 2),
                        lock("Ben", 1, "Tables", 2))), List.of(new LockedTogether(pair("Ana", "Ben"), 1, id("Tables 2")))),
                Arguments.of(FOUR.together(List.of(Set.of(id("Ana"), id("Ben")))).locks(List.of(lock("Ana", 1, "Tables"),
                        lock("Ben", 1, "Paper"))), List.of(new LockedApart(pair("Ana", "Ben"), 1))),
                Arguments.of(FOUR.together(List.of(Set.of(id("Cleo"), id("Dov")))).apart(Set.of(pair("Cleo", "Dov"))), List.of(
                        new TogetherAndApart(pair("Cleo", "Dov")))),
                Arguments.of(FOUR.together(List.of(Set.of(id("Ana"), id("Ben")), Set.of(id("Cleo"), id("Ben")))), List.of(
                        new TogetherTooLarge(Stream.of("Ana", "Ben", "Cleo").map(Room::id).sorted().toList(), 2))),
                Arguments.of(with(VIDEO, PAPER).apart(Set.of(pair("Ana", "Ben"), pair("Ana", "Cleo"), pair("Ben", "Cleo"))), List.of(
                        new TooFewSpots(0, ids("Ana", "Ben", "Cleo"), 2), new TooFewSpots(1, ids("Ana", "Ben", "Cleo"), 2))));
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void anObstacleIsSaidWithItsNumbers(RotationProblem problem, List<Obstacle> expected) {
        assertThat(Feasibility.of(problem)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void anObstacleIsSaidInWords(RotationProblem problem, List<Obstacle> expected) {
        var names = Map.of(id("Video"), "Video", id("Ana"), "Ana");
        expected.forEach(obstacle -> assertThat(Words.of(obstacle.words(), id -> names.getOrDefault(id, "Somebody")))
                .doesNotContain("{", "-").endsWith("."));
    }

    @Test
    void aShortageOfDevicesNamesStudentsPlacesAndDevices() {
        assertThat(Words.of(new TooFewDevices(id("Video"), 28, 24, 8).words(), id -> "Video")).isEqualTo("Everybody is to"
                + " come to Video, 28 students. There are chairs, but with 8 devices only 24 can come.");
    }

    private static List<Obstacle> tooManyForEach() {
        return Stream.of("Ana", "Ben", "Cleo", "Dov").<Obstacle>map(name -> new RequiredTooMany(id(name), 3, 2)).toList();
    }

    private static Map<UUID, Integer> seats(Station... stations) {
        return Stream.of(stations).flatMap(station -> station.spots().stream()).collect(Collectors.toMap(Spot::zone, Spot::seats));
    }

    private static List<UUID> ids(String... names) {
        return Stream.of(names).map(Room::id).toList();
    }

    private static RotationProblem with(Station... stations) {
        return RotationProblem.of(2, List.of(stations), students("Ana", "Ben", "Cleo", "Dov"));
    }
}

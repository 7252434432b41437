package app.headsup.rotation.solver;

import app.headsup.rotation.solver.Obstacle.MoreStudentsThanSeats;
import app.headsup.rotation.solver.Obstacle.ScreensInARow;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the room is too small for: seats, places off the screen, and what several stations use at once. */
final class RoomFaults {

    private final RotationProblem problem;

    private RoomFaults(RotationProblem problem) {
        this.problem = problem;
    }

    static Stream<Obstacle> of(RotationProblem problem) {
        var room = new RoomFaults(problem);
        var shared = problem.space() == null ? Stream.<Obstacle>empty()
                : problem.space().lacks(problem.blocks(), problem.stations(), problem.conferences());
        return Stream.concat(shared, problem.eachBlock().boxed().flatMap(block -> Stream.concat(room.seats(block).stream(),
                room.screens(block).stream())));
    }

    private Optional<Obstacle> seats(int block) {
        var students = problem.freeIn(block).size();
        var seats = problem.openIn(block).mapToInt(Station::capacity).sum();
        return students <= seats ? Optional.empty() : Optional.of(new MoreStudentsThanSeats(block, students, seats));
    }

    /** Who finds no seat off the screen must be at one; no student can be among those of two blocks in a row. */
    private Optional<Obstacle> screens(int block) {
        if (block + 1 >= problem.blocks()) {
            return Optional.empty();
        }
        var students = new HashSet<UUID>(problem.freeIn(block));
        students.addAll(problem.freeIn(block + 1));
        var places = atAScreen(block) + atAScreen(block + 1);
        return places <= students.size() ? Optional.empty()
                : Optional.of(new ScreensInARow(block, places, students.size()));
    }

    private int atAScreen(int block) {
        var off = problem.openIn(block).filter(station -> !station.screen()).mapToInt(Station::capacity).sum();
        return Math.max(0, problem.freeIn(block).size() - off);
    }
}

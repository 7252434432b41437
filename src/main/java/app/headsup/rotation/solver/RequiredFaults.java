package app.headsup.rotation.solver;

import app.headsup.rotation.solver.Obstacle.RequiredOutOfReach;
import app.headsup.rotation.solver.Obstacle.RequiredTooMany;
import app.headsup.rotation.solver.Obstacle.RequiredTooSmall;
import app.headsup.rotation.solver.Obstacle.TooFewDevices;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Required stations that not everybody can come to. Who is away all the time need not. */
final class RequiredFaults {

    private final RotationProblem problem;

    private RequiredFaults(RotationProblem problem) {
        this.problem = problem;
    }

    static Stream<Obstacle> of(RotationProblem problem) {
        var faults = new RequiredFaults(problem);
        return Stream.of(faults.required().flatMap(faults::outOfReach), faults.required().flatMap(faults::tooSmall),
                problem.students().stream().flatMap(faults::tooMany)).flatMap(found -> found);
    }

    private Stream<Station> required() {
        return problem.stations().stream().filter(Station::required);
    }

    private Stream<Student> comers() {
        return problem.students().stream()
                .filter(student -> problem.eachBlock().anyMatch(block -> problem.free(student, block)));
    }

    private Stream<Obstacle> outOfReach(Station station) {
        return comers().filter(student -> reach(student, station).isEmpty())
                .map(student -> new RequiredOutOfReach(station.id(), student.id()));
    }

    private List<Integer> reach(Student student, Station station) {
        return problem.eachBlock().filter(block -> station.openIn(block) && problem.free(student, block)
                && problem.lock(student.id(), block).map(Lock::station).orElse(station.id()).equals(station.id()))
                .boxed().toList();
    }

    private Stream<Obstacle> tooSmall(Station station) {
        var students = (int) comers().filter(student -> !reach(student, station).isEmpty()).count();
        var come = canCome(station, Station::capacity);
        if (come == students) {
            return Stream.empty();
        }
        return Stream.of(canCome(station, Station::seats) == students
                ? new TooFewDevices(station.id(), students, come, station.devices())
                : new RequiredTooSmall(station.id(), students, come));
    }

    /** Those who are locked there have their places; the others are matched with what is left in each block. */
    private int canCome(Station station, ToIntFunction<Station> size) {
        var room = problem.eachBlock().map(block -> station.openIn(block) ? size.applyAsInt(station) : 0).toArray();
        var locked = problem.locks().stream().filter(lock -> lock.station().equals(station.id())).toList();
        locked.forEach(lock -> room[lock.block()] = Math.max(0, room[lock.block()] - 1));
        var there = locked.stream().map(Lock::student).distinct().toList();
        return there.size() + Matching.size(comers().filter(student -> !there.contains(student.id()))
                .map(student -> reach(student, station)).toList(), room);
    }

    private Stream<Obstacle> tooMany(Student student) {
        var stations = required().map(station -> reach(student, station)).filter(blocks -> !blocks.isEmpty()).toList();
        var room = new int[problem.blocks()];
        Arrays.fill(room, 1);
        var reach = Matching.size(stations, room);
        return reach == stations.size() ? Stream.empty()
                : Stream.of(new RequiredTooMany(student.id(), stations.size(), reach));
    }
}

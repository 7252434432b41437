package app.headsup.rotation.solver;

import app.headsup.rotation.solver.Obstacle.LockedApart;
import app.headsup.rotation.solver.Obstacle.LockedAway;
import app.headsup.rotation.solver.Obstacle.LockedClosed;
import app.headsup.rotation.solver.Obstacle.LockedInConference;
import app.headsup.rotation.solver.Obstacle.LockedOverfull;
import app.headsup.rotation.solver.Obstacle.LockedScreensInARow;
import app.headsup.rotation.solver.Obstacle.LockedTogether;
import app.headsup.rotation.solver.Obstacle.LockedTwice;
import app.headsup.rules.Pair;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Locks that contradict the room, the day, or each other. */
final class LockFaults {

    private final RotationProblem problem;

    private LockFaults(RotationProblem problem) {
        this.problem = problem;
    }

    static Stream<Obstacle> of(RotationProblem problem) {
        var faults = new LockFaults(problem);
        return Stream.concat(problem.locks().stream().flatMap(faults::alone),
                problem.eachBlock().boxed().flatMap(block -> {
                    var locks = problem.locks().stream().filter(lock -> lock.block() == block).toList();
                    return Stream.concat(faults.overfull(block, locks), faults.pairs(locks));
                }));
    }

    private Stream<Obstacle> alone(Lock lock) {
        var student = problem.students().stream().filter(one -> one.id().equals(lock.student())).findFirst();
        if (student.isEmpty()) {
            return Stream.empty();
        }
        if (student.get().away().contains(lock.block())) {
            return Stream.of(new LockedAway(lock.student(), lock.block(), lock.station()));
        }
        if (problem.conference(lock.student(), lock.block()).isPresent()) {
            return Stream.of(new LockedInConference(lock.student(), lock.block(), lock.station()));
        }
        var open = problem.find(lock.station()).filter(station -> station.openIn(lock.block())
                && (lock.zone() == null || station.has(lock.zone())));
        return open.isEmpty() ? Stream.of(new LockedClosed(lock.student(), lock.block(), lock.station()))
                : screens(lock).stream();
    }

    private Optional<Obstacle> screens(Lock lock) {
        return problem.lock(lock.student(), lock.block() + 1).filter(next -> screen(lock) && screen(next))
                .map(next -> new LockedScreensInARow(lock.student(), lock.block()));
    }

    private boolean screen(Lock lock) {
        return problem.find(lock.station()).filter(Station::screen).isPresent();
    }

    private Stream<Obstacle> overfull(int block, List<Lock> locks) {
        var stations = problem.openIn(block).map(station -> new LockedOverfull(station.id(), block,
                (int) locks.stream().filter(lock -> lock.station().equals(station.id())).count(), station.capacity()));
        var spots = problem.openIn(block).flatMap(station -> station.spots().stream()
                .map(spot -> new LockedOverfull(spot.zone(), block, (int) locks.stream()
                        .filter(lock -> lock.station().equals(station.id()) && spot.zone().equals(lock.zone())).count(),
                        spot.seats())));
        return Stream.concat(stations, spots).filter(fault -> fault.locked() > fault.seats()).map(Obstacle.class::cast);
    }

    private Stream<Obstacle> pairs(List<Lock> locks) {
        return locks.stream().flatMap(one -> locks.stream().skip(locks.indexOf(one) + 1L)
                .flatMap(other -> pair(one, other).stream()));
    }

    private Optional<Obstacle> pair(Lock one, Lock other) {
        if (one.student().equals(other.student())) {
            return Optional.of(new LockedTwice(one.student(), one.block()));
        }
        var pair = new Pair(one.student(), other.student());
        var stations = one.station().equals(other.station());
        var zones = one.zone() != null && other.zone() != null;
        if (stations && zones && one.zone().equals(other.zone()) && problem.apart().contains(pair)) {
            return Optional.of(new LockedTogether(pair, one.block(), one.zone()));
        }
        var split = !stations || zones && !one.zone().equals(other.zone());
        return split && (shared(one) || shared(other)) && problem.together().stream()
                .anyMatch(set -> set.contains(pair.one()) && set.contains(pair.other()))
                ? Optional.of(new LockedApart(pair, one.block())) : Optional.empty();
    }

    private boolean shared(Lock lock) {
        return problem.find(lock.station()).filter(station -> station.kind().shared()).isPresent();
    }
}

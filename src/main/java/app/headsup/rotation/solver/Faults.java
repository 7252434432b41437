package app.headsup.rotation.solver;

import app.headsup.rules.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What must hold and doesn't, read from nothing but the problem and the places, so that the search can't deceive itself
 * and a plan made by hand is judged like any other.
 */
public final class Faults {

    private static final String NOWHERE = "rotation-solver.fault.nowhere";

    private final RotationProblem problem;
    private final List<Seat> places;
    private final List<Sentence> found = new ArrayList<>();

    private Faults(RotationProblem problem, List<Seat> places) {
        this.problem = problem;
        this.places = places;
    }

    /** @param places of students and stations that the problem knows; a free student without a place is a fault, too */
    public static List<Sentence> of(RotationProblem problem, List<Seat> places) {
        var faults = new Faults(problem, places);
        problem.eachBlock().forEach(faults::block);
        problem.students().forEach(faults::student);
        return List.copyOf(faults.found);
    }

    private void block(int block) {
        problem.openIn(block).forEach(station -> rooms(block, station));
        for (var pair : problem.apart()) {
            var one = at(pair.one(), block);
            if (one != null && at(pair.other(), block) instanceof Seat other && one.sameSpot(other)) {
                say(Rule.APART, pair.one(), pair.other(), one.zone(), block + 1);
            }
        }
        problem.together().forEach(set -> together(set, block));
    }

    private void rooms(int block, Station station) {
        var here = places.stream().filter(place -> place.block() == block && place.station().equals(station.id())).toList();
        for (var spot : station.spots()) {
            var sitting = here.stream().filter(place -> spot.zone().equals(place.zone())).count();
            if (sitting > spot.seats()) {
                say(Rule.SPOT_FULL, spot.zone(), block + 1, (int) sitting, spot.seats());
            }
        }
        if (station.screen() && here.size() > station.devices()) {
            say(Rule.DEVICES_SHORT, station.id(), block + 1, here.size(), station.devices());
        }
    }

    private void together(Set<UUID> set, int block) {
        var here = set.stream().sorted().map(student -> at(student, block)).filter(place -> place != null).toList();
        for (var one : here) {
            here.stream().skip(here.indexOf(one) + 1L).filter(other -> !one.sameSpot(other)
                            && Stream.of(one, other).anyMatch(place -> problem.station(place.station()).kind().shared()))
                    .map(other -> new Pair(one.student(), other.student()))
                    .forEach(pair -> say(Rule.TOGETHER, pair.one(), pair.other(), block + 1));
        }
    }

    private void student(Student student) {
        var own = places.stream().filter(place -> place.student().equals(student.id())).toList();
        problem.eachBlock().forEach(block -> presence(student, block, at(student.id(), block)));
        problem.stations().stream().filter(station -> station.required() && !own.isEmpty()
                        && own.stream().noneMatch(place -> place.station().equals(station.id())))
                .forEach(station -> say(Rule.REQUIRED, student.id(), station.id()));
    }

    private void presence(Student student, int block, Seat place) {
        var id = student.id();
        if (place == null) {
            if (problem.free(student, block)) {
                found.add(new Sentence(NOWHERE, List.of(id, block + 1)));
            }
            return;
        }
        if (!problem.free(student, block)) {
            found.add(Sentence.of("fault.not-free", id, block + 1, place.station()));
        } else if (!problem.station(place.station()).openIn(block)) {
            found.add(Sentence.of("fault.closed", id, block + 1, place.station()));
        }
        problem.lock(id, block).filter(lock -> !place.station().equals(lock.station())
                        || lock.zone() != null && !lock.zone().equals(place.zone()))
                .ifPresent(lock -> found.add(Sentence.of("fault.lock", id, block + 1, lock.station())));
        if (screen(place) && at(id, block + 1) instanceof Seat next && screen(next)) {
            say(Rule.SCREENS_IN_A_ROW, id, block + 1, block + 2);
        }
    }

    private boolean screen(Seat place) {
        return problem.station(place.station()).screen();
    }

    private Seat at(UUID student, int block) {
        return places.stream().filter(place -> place.student().equals(student) && place.block() == block)
                .findFirst().orElse(null);
    }

    private void say(Rule rule, Object... arguments) {
        found.add(new Sentence(rule.key(), List.of(arguments)));
    }
}

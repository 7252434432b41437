package app.headsup.rotation.solver;

import app.headsup.rules.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Why a student is where they are in a block, and why not elsewhere. Every sentence is read off the problem and the places;
 * none says what the search was thinking, because it doesn't.
 */
public final class Reasons {

    private final RotationProblem problem;
    private final List<Seat> places;
    private final Student student;
    private final int block;
    private final List<Sentence> said = new ArrayList<>();

    private Reasons(RotationProblem problem, List<Seat> places, UUID student, int block) {
        this.problem = problem;
        this.places = places;
        this.student = problem.student(student);
        this.block = block;
    }

    /** What weighs most comes first. */
    public static List<Sentence> of(RotationProblem problem, List<Seat> places, UUID student, int block) {
        var why = new Reasons(problem, places, student, block);
        why.explain();
        return List.copyOf(why.said);
    }

    private void explain() {
        if (student.away().contains(block)) {
            say("away", student.id(), block + 1);
            return;
        }
        conference(block).ifPresent(talk -> conference("conference", talk));
        var here = at(student.id(), block);
        if (here.isEmpty() || conference(block).isPresent()) {
            return;
        }
        var station = problem.station(here.get().station());
        problem.lock(student.id(), block).ifPresent(this::locked);
        required(station);
        adult(station);
        if (station.kind().shared()) {
            tableTime();
            partners(here.get());
        }
        apart(here.get());
        conference(block - 1).ifPresent(talk -> conference("conference-beside", talk));
        conference(block + 1).ifPresent(talk -> conference("conference-beside", talk));
        problem.openIn(block).filter(other -> !other.id().equals(station.id())).forEach(this::elsewhere);
    }

    private void conference(String key, Conference talk) {
        if (talk.adult() == null) {
            say(key + "-somebody", student.id(), talk.block() + 1);
        } else {
            say(key, student.id(), talk.block() + 1, talk.adult());
        }
    }

    private void locked(Lock lock) {
        if (lock.by() == null) {
            say("locked-somebody", student.id());
        } else {
            say("locked", student.id(), lock.by());
        }
    }

    /** Whether this is the one time, and the only one there could be. */
    private void required(Station station) {
        if (!station.required() || visits(station).size() != 1) {
            return;
        }
        var could = problem.eachBlock().filter(other -> station.openIn(other) && problem.free(student, other)).count();
        say(could == 1 ? "required-only" : "required", student.id(), station.id());
    }

    private void adult(Station station) {
        if (station.kind() != Kind.ADULT) {
            return;
        }
        if (student.sinceTalk() == null) {
            say("talk-never", student.id());
        } else {
            say("talk", student.id(), student.sinceTalk());
        }
        var longer = problem.students().stream().filter(other -> waits(other) > waits(student)
                && places.stream().noneMatch(seat -> seat.student().equals(other.id()) && withAdult(seat))
                && problem.conferences().stream().noneMatch(talk -> talk.student().equals(other.id()))).count();
        if (longer == 0) {
            say("talk-longest", student.id());
        }
    }

    /** Whether the student would have too little time with others without this block. */
    private void tableTime() {
        var time = problem.tableTime();
        var all = visited(seat -> problem.station(seat.station()).kind().shared()).mapToInt(seat -> time.of(seat.block())).sum();
        if (all - time.of(block) < time.each()) {
            say("table-time", student.id(), time.each());
        }
    }

    private void partners(Seat here) {
        var partners = places.stream().filter(other -> other.sameSpot(here) && !other.student().equals(student.id()))
                .map(Seat::student).sorted().toList();
        var fresh = partners.stream().filter(other -> before(other).isEmpty() && !earlierInPlan(other)).toList();
        if (!fresh.isEmpty()) {
            say(fresh.size() == partners.size() ? "partners-new" : "partners-some-new", student.id(), fresh);
        }
        for (var other : partners) {
            if (problem.together().stream().anyMatch(set -> set.contains(other) && set.contains(student.id()))) {
                say("together", student.id(), other);
            } else {
                before(other).ifPresent(met -> met(other, met));
                if (earlierInPlan(other)) {
                    say("met-here", student.id(), other);
                }
            }
        }
    }

    private void met(UUID other, Met met) {
        if (met.last() == null) {
            say("met", student.id(), other, met.times());
        } else {
            say("met-last", student.id(), other, met.times(), met.last());
        }
    }

    /** Who keeps apart from the student and is at the same station, at another spot. */
    private void apart(Seat here) {
        places.stream().filter(other -> other.block() == block && other.station().equals(here.station())
                        && !other.zone().equals(here.zone())
                        && problem.apart().contains(new Pair(other.student(), student.id())))
                .forEach(other -> say("apart", student.id(), other.student(), other.zone()));
    }

    /** The first thing that speaks against another station; there may be none. */
    private void elsewhere(Station other) {
        var there = places.stream().filter(seat -> seat.block() == block && seat.station().equals(other.id())).count();
        if (other.screen() && there >= other.devices()) {
            say("no-device", other.id(), other.devices());
        } else if (there >= other.seats()) {
            say("no-seat", other.id(), other.seats());
        } else if (other.screen() && (screenIn(block - 1) || screenIn(block + 1))) {
            say("screen-again", other.id(), student.id(), (screenIn(block - 1) ? block - 1 : block + 1) + 1);
        } else if (!visits(other).isEmpty()) {
            say("been-there", other.id(), student.id(), visits(other).getFirst().block() + 1);
        } else {
            say("room-there", other.id());
        }
    }

    private boolean screenIn(int other) {
        return at(student.id(), other).filter(seat -> problem.station(seat.station()).screen()).isPresent();
    }

    private boolean earlierInPlan(UUID other) {
        return places.stream().filter(seat -> seat.block() < block && seat.student().equals(other)
                        && problem.station(seat.station()).kind().shared())
                .anyMatch(seat -> at(student.id(), seat.block()).filter(seat::sameSpot).isPresent());
    }

    private Optional<Met> before(UUID other) {
        return Optional.ofNullable(problem.met().get(new Pair(student.id(), other)));
    }

    private List<Seat> visits(Station station) {
        return visited(seat -> seat.station().equals(station.id())).toList();
    }

    private Stream<Seat> visited(Predicate<Seat> which) {
        return places.stream().filter(seat -> seat.student().equals(student.id())).filter(which);
    }

    private boolean withAdult(Seat seat) {
        return problem.station(seat.station()).kind() == Kind.ADULT;
    }

    private static int waits(Student one) {
        return one.sinceTalk() == null ? Integer.MAX_VALUE : one.sinceTalk();
    }

    private Optional<Conference> conference(int other) {
        return problem.conference(student.id(), other);
    }

    private Optional<Seat> at(UUID who, int when) {
        return places.stream().filter(seat -> seat.student().equals(who) && seat.block() == when).findFirst();
    }

    private void say(String key, Object... arguments) {
        said.add(Sentence.of("why." + key, arguments));
    }
}

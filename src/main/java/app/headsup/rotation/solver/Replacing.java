package app.headsup.rotation.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan on the day itself: somebody is absent or comes late, and the others should hardly notice. An absence moves nobody
 * while the groups of the station differ by at most one and nobody is left alone, and one student otherwise; who comes late
 * moves nobody.
 *
 * @param places the whole plan as it now is
 * @param moved  who else is at another spot than before, with the new one
 */
public record Replacing(List<Seat> places, List<Seat> moved) {

    private static final Set<String> MENDED = Set.of(Rule.REQUIRED.key(), Faults.NOWHERE);

    public Replacing {
        places = List.copyOf(places);
        moved = List.copyOf(moved);
    }

    /** The student isn't there from this block to the last. Blocks before it stay as they were. */
    public static Replacing absent(RotationProblem problem, List<Seat> places, UUID student, int from) {
        var left = new ArrayList<>(places);
        left.removeIf(seat -> seat.student().equals(student) && seat.block() >= from);
        var moved = new ArrayList<Seat>();
        places.stream().filter(seat -> seat.student().equals(student) && seat.block() >= from
                && problem.station(seat.station()).kind().shared()).forEach(gone -> evenOut(problem, left, gone).ifPresent(move -> {
                    left.removeIf(seat -> seat.student().equals(move.student()) && seat.block() == move.block());
                    left.add(move);
                    moved.add(move);
                }));
        return new Replacing(left, moved);
    }

    /**
     * The student comes after all, from this block to the last: to the place that breaks nothing and costs least. Where
     * nothing is free, or everything would break a rule, there is no place in that block.
     */
    public static Replacing late(RotationProblem problem, List<Seat> places, UUID student, int from) {
        var now = new ArrayList<>(places);
        now.removeIf(seat -> seat.student().equals(student) && seat.block() >= from);
        for (var block = from; block < problem.blocks(); block++) {
            if (problem.free(problem.student(student), block)) {
                best(problem, now, student, block).ifPresent(now::add);
            }
        }
        return new Replacing(now, List.of());
    }

    /** One student of the largest group goes to the one that became too small, or whoever is left alone to another. */
    private static Optional<Seat> evenOut(RotationProblem problem, List<Seat> left, Seat gone) {
        var groups = left.stream().filter(seat -> seat.block() == gone.block() && seat.station().equals(gone.station()))
                .collect(Collectors.groupingBy(Seat::zone));
        var small = groups.getOrDefault(gone.zone(), List.of());
        var largest = groups.values().stream().mapToInt(List::size).max().orElse(0);
        if (small.isEmpty() || small.size() > 1 && largest - small.size() <= 1) {
            return Optional.empty();
        }
        Stream<Seat> moves = largest - small.size() > 1
                ? groups.values().stream().filter(group -> group.size() == largest).flatMap(List::stream)
                        .map(seat -> new Seat(seat.student(), seat.block(), seat.station(), gone.zone()))
                : groups.keySet().stream().filter(zone -> !zone.equals(gone.zone()))
                        .map(zone -> new Seat(small.getFirst().student(), gone.block(), gone.station(), zone));
        return cheapest(problem, left, moves.filter(move -> problem.lock(move.student(), move.block()).isEmpty()));
    }

    private static Optional<Seat> best(RotationProblem problem, List<Seat> now, UUID student, int block) {
        Predicate<Seat> locked = seat -> problem.lock(student, block).map(lock -> lock.station().equals(seat.station())
                && (lock.zone() == null || lock.zone().equals(seat.zone()))).orElse(true);
        return cheapest(problem, now, problem.openIn(block).flatMap(station -> station.spots().stream()
                .map(spot -> new Seat(student, block, station.id(), spot.zone()))).filter(locked));
    }

    /** Of those that break nothing; the student's id decides between equals, then the place's. */
    private static Optional<Seat> cheapest(RotationProblem problem, List<Seat> places, Stream<Seat> moves) {
        record Option(Seat move, long worth) {
        }
        var broken = hard(problem, places);
        return moves.filter(move -> hard(problem, with(places, move)) <= broken)
                .map(move -> new Option(move, Judging.of(problem, with(places, move)).softScore()))
                .max(Comparator.comparingLong(Option::worth).thenComparing(option -> option.move.student())
                        .thenComparing(option -> option.move.station()).thenComparing(option -> option.move.zone()))
                .map(Option::move);
    }

    /** That somebody has no place, or a station to come to yet, is what is being mended, and no fault of the move. */
    private static long hard(RotationProblem problem, List<Seat> places) {
        return Faults.of(problem, places).stream().filter(fault -> !MENDED.contains(fault.key())).count();
    }

    private static List<Seat> with(List<Seat> places, Seat seat) {
        var changed = new ArrayList<>(places);
        changed.removeIf(other -> other.student().equals(seat.student()) && other.block() == seat.block());
        changed.add(seat);
        return changed;
    }
}

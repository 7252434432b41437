package app.headsup.rotation.solver;

import app.headsup.grouping.Budget;
import app.headsup.grouping.Grouper;
import app.headsup.grouping.Impossible;
import app.headsup.grouping.Pair;
import app.headsup.grouping.Problem;
import app.headsup.grouping.Round;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Deals out the tables again while everybody stays at their station: one sitting of every station where students work with
 * each other is one round for {@code grouping}, which knows designs and fills tables evenly.
 */
final class Tables {

    /** Steps of the annealer; a fraction of a second. */
    private static final long STEPS = 150_000;

    private final RotationProblem problem;
    private final List<Seat> places;
    private final List<UUID> numbered;

    private Tables(RotationProblem problem, List<Seat> places) {
        this.problem = problem;
        this.places = places;
        numbered = problem.students().stream().map(Student::id).toList();
    }

    /** The places with other tables; the same where grouping finds none. */
    static List<Seat> dealt(RotationProblem problem, List<Seat> places) {
        return new Tables(problem, places).dealt();
    }

    /** One sitting. @param spots in the order of the round's groups */
    private record Sitting(int block, Station station, List<Spot> spots, Round round) {
    }

    private List<Seat> dealt() {
        var sittings = problem.eachBlock().boxed().flatMap(block -> problem.openIn(block)
                        .filter(station -> station.kind().shared()).map(station -> sitting(block, station)))
                .filter(sitting -> sitting.round.present().size() > 1).toList();
        if (sittings.isEmpty()) {
            return places;
        }
        try {
            var plan = new Grouper(grouping(sittings)).solve(Budget.steps(STEPS));
            return seats(sittings, plan.rounds());
        } catch (Impossible none) {
            return places;
        }
    }

    /** As few tables as will do, those with a locked student first, then the largest. */
    private Sitting sitting(int block, Station station) {
        var here = places.stream().filter(seat -> seat.block() == block && seat.station().equals(station.id())).toList();
        var locked = new HashMap<UUID, UUID>();
        here.forEach(seat -> problem.lock(seat.student(), block).filter(lock -> lock.zone() != null)
                .ifPresent(lock -> locked.put(seat.student(), lock.zone())));
        var spots = station.spots().stream().sorted(Comparator.<Spot, Boolean>comparing(spot -> !locked.containsValue(spot.zone()))
                .thenComparing(Comparator.comparingInt(Spot::seats).reversed())).toList();
        var tables = IntStream.rangeClosed(1, spots.size()).filter(n -> n >= Set.copyOf(locked.values()).size()
                && spots.subList(0, n).stream().mapToInt(Spot::seats).sum() >= here.size()).findFirst().orElse(spots.size());
        var used = spots.subList(0, tables);
        var zones = used.stream().map(Spot::zone).toList();
        var locks = locked.entrySet().stream().collect(Collectors.toMap(entry -> numbered.indexOf(entry.getKey()),
                entry -> zones.indexOf(entry.getValue())));
        return new Sitting(block, station, used, Round.atTables(here.stream()
                .map(seat -> numbered.indexOf(seat.student())).sorted().toList(), used.stream().map(Spot::seats).toList())
                .locked(locks));
    }

    private Problem grouping(List<Sitting> sittings) {
        var readiness = problem.students().stream()
                .map(student -> student.readiness() == null ? Double.NaN : student.readiness()).toList();
        return Problem.of(numbered.size(), sittings.stream().map(Sitting::round).toList())
                .apart(problem.apart().stream().filter(pair -> known(pair.one()) && known(pair.other()))
                        .map(pair -> numbers(pair.one(), pair.other())).collect(Collectors.toSet()))
                .together(problem.together().stream().map(set -> set.stream().filter(this::known).map(numbered::indexOf)
                        .collect(Collectors.toSet())).toList())
                .met(problem.met().entrySet().stream().filter(met -> known(met.getKey().one()) && known(met.getKey().other()))
                        .collect(Collectors.toMap(met -> numbers(met.getKey().one(), met.getKey().other()),
                                met -> met.getValue().times())))
                .ability(readiness).interests(problem.students().stream().map(Student::interests).toList())
                .style(problem.style()).seed(problem.seed());
    }

    private boolean known(UUID student) {
        return numbered.contains(student);
    }

    private Pair numbers(UUID one, UUID other) {
        return new Pair(numbered.indexOf(one), numbered.indexOf(other));
    }

    private List<Seat> seats(List<Sitting> sittings, List<List<List<Integer>>> rounds) {
        Map<List<Object>, Seat> all = new HashMap<>();
        places.forEach(seat -> all.put(List.of(seat.student(), seat.block()), seat));
        for (var round = 0; round < rounds.size(); round++) {
            var sitting = sittings.get(round);
            for (var table = 0; table < sitting.spots.size(); table++) {
                for (var number : rounds.get(round).get(table)) {
                    var seat = new Seat(numbered.get(number), sitting.block, sitting.station.id(), sitting.spots.get(table).zone());
                    all.put(List.of(seat.student(), seat.block()), seat);
                }
            }
        }
        return new ArrayList<>(all.values()).stream()
                .sorted(Comparator.comparingInt(Seat::block).thenComparing(Seat::student)).toList();
    }
}

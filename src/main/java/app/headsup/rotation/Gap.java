package app.headsup.rotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table at which too few are left because somebody is absent, and the one student whose move mends it. Where three sit
 * nobody moves, nobody who is kept apart from somebody there, and from a fuller table nobody who keeps together with anyone;
 * of all others whoever fits best.
 *
 * @param absent who is missing there
 * @param left how many still sit there
 * @param move where the one who moves sits then
 */
public record Gap(UUID absent, UUID blockId, UUID zoneId, int left, Place move) {

    private static final int ENOUGH = 3;

    /** A table that lacks somebody. @param left who still sits there @param others the tables of its station, as they are now */
    private record Lacking(Place missing, List<Place> left, List<List<Place>> others, Station station) {
    }

    /** Whether any table of this block lacks somebody, before it is asked what would mend it. */
    static boolean any(RunView run, Block block, Set<UUID> absent) {
        return lacking(run, block, absent).findAny().isPresent();
    }

    /** The first table of this block that lacks somebody, if a move mends it. */
    static Optional<Gap> of(RunView run, Block block, Set<UUID> absent, Fit fit) {
        return lacking(run, block, absent).flatMap(table -> mend(table, fit).stream()).findFirst();
    }

    private static Stream<Lacking> lacking(RunView run, Block block, Set<UUID> absent) {
        var stations = run.places(block.id()).stream().filter(place -> place.zoneId() != null)
                .collect(Collectors.groupingBy(Place::stationId, LinkedHashMap::new,
                        Collectors.groupingBy(Place::zoneId, LinkedHashMap::new, Collectors.toList())));
        return stations.entrySet().stream().flatMap(entry -> run.plan().station(entry.getKey())
                .filter(station -> station.kind() == StationKind.TOGETHER).stream()
                .flatMap(station -> lacking(station, entry.getValue(), absent)));
    }

    private static Stream<Lacking> lacking(Station station, Map<UUID, List<Place>> tables, Set<UUID> absent) {
        return tables.values().stream().flatMap(table -> {
            var left = here(table, absent);
            var others = tables.values().stream().filter(other -> other != table).map(other -> here(other, absent)).toList();
            return table.stream().filter(place -> absent.contains(place.studentId())).limit(1)
                    .filter(missing -> !left.isEmpty() && left.size() < ENOUGH)
                    .map(missing -> new Lacking(missing, left, others, station));
        });
    }

    private static List<Place> here(List<Place> table, Set<UUID> absent) {
        return table.stream().filter(place -> !absent.contains(place.studentId())).toList();
    }

    /** One from a fuller table comes; where none can spare anybody, who is left alone goes to one. */
    private static Optional<Gap> mend(Lacking table, Fit fit) {
        var comes = comes(table, fit);
        return comes.isPresent() || table.left.size() > 1 ? comes : goes(table, fit);
    }

    /** First from where enough stay, then who fits best, then from the fullest table. */
    private static Optional<Gap> comes(Lacking table, Fit fit) {
        record Candidate(UUID student, int staying, Fit.Cost cost) {
        }
        var left = ids(table.left);
        return table.others.stream().filter(other -> other.size() > left.size() + 1).flatMap(other -> other.stream()
                        .filter(place -> !place.locked() && !fit.keepsTogether(place.studentId()) && fit.may(place.studentId(), left))
                        .map(place -> new Candidate(place.studentId(), other.size() - 1, fit.cost(place.studentId(), left))))
                .min(Comparator.comparing((Candidate one) -> one.staying < ENOUGH).thenComparing(Candidate::cost)
                        .thenComparing(one -> -one.staying))
                .map(one -> gap(table, one.student, table.missing));
    }

    /** To the table where the student fits best, of those with a seat; then to the smallest. */
    private static Optional<Gap> goes(Lacking table, Fit fit) {
        var alone = table.left.getFirst().studentId();
        return table.others.stream().filter(other -> !other.isEmpty() && other.size() < seats(table.station, other)
                        && fit.may(alone, ids(other)))
                .min(Comparator.<List<Place>, Fit.Cost>comparing(other -> fit.cost(alone, ids(other))).thenComparing(Collection::size))
                .map(other -> gap(table, alone, other.getFirst()));
    }

    private static int seats(Station station, List<Place> table) {
        return station.spots().stream().filter(spot -> spot.zoneId().equals(table.getFirst().zoneId())).mapToInt(Spot::seats).sum();
    }

    private static List<UUID> ids(List<Place> table) {
        return table.stream().map(Place::studentId).toList();
    }

    private static Gap gap(Lacking table, UUID moving, Place to) {
        return new Gap(table.missing.studentId(), table.missing.blockId(), table.missing.zoneId(), table.left.size(),
                new Place(moving, to.blockId(), to.stationId(), to.zoneId(), null));
    }
}

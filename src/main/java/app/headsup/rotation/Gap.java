package app.headsup.rotation;

import app.headsup.groupwork.Seating;
import app.headsup.groupwork.TwoStudents;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A table at which too few are left because somebody is absent, and the one student whose move mends it. Where three sit
 * nobody moves, nobody who is kept apart from somebody there, and from a fuller table nobody who keeps together with anyone.
 *
 * @param absent who is missing there
 * @param left how many still sit there
 * @param move where the one who moves sits then
 */
public record Gap(UUID absent, UUID blockId, UUID zoneId, int left, Place move) {

    private static final int ENOUGH = 3;

    /** The first table of this block that lacks somebody, if a move mends it. */
    static Optional<Gap> of(RunView run, Block block, Set<UUID> absent, Seating rules) {
        var tables = run.places(block.id()).stream().filter(place -> place.zoneId() != null && run.plan().station(place.stationId())
                        .filter(station -> station.kind() == StationKind.TOGETHER).isPresent())
                .collect(Collectors.groupingBy(Place::stationId, LinkedHashMap::new,
                        Collectors.groupingBy(Place::zoneId, LinkedHashMap::new, Collectors.toList())));
        return tables.values().stream().flatMap(station -> station.entrySet().stream()
                .flatMap(table -> mend(table.getValue(), station, absent, rules).stream())).findFirst();
    }

    private static Optional<Gap> mend(List<Place> table, Map<UUID, List<Place>> station, Set<UUID> absent, Seating rules) {
        var left = here(table, absent);
        var missing = table.stream().filter(place -> absent.contains(place.studentId())).findFirst();
        if (missing.isEmpty() || left.isEmpty() || left.size() >= ENOUGH) {
            return Optional.empty();
        }
        // One from the fullest table comes; where none can spare anybody, who is left alone goes there.
        return station.values().stream().map(other -> here(other, absent)).filter(other -> other.size() > left.size() + 1)
                .sorted(Comparator.comparing(other -> -other.size())).flatMap(List::stream)
                .filter(place -> isFree(place, rules) && fits(place, left, rules)).findFirst()
                .map(place -> gap(missing.get(), left.size(), place.studentId(), missing.get()))
                .or(() -> left.size() > 1 ? Optional.empty() : station.values().stream().filter(other -> other != table)
                        .map(other -> here(other, absent)).filter(other -> !other.isEmpty() && fits(left.getFirst(), other, rules))
                        .min(Comparator.comparing(List::size))
                        .map(other -> gap(missing.get(), 1, left.getFirst().studentId(), other.getFirst())));
    }

    private static List<Place> here(List<Place> table, Set<UUID> absent) {
        return table.stream().filter(place -> !absent.contains(place.studentId())).toList();
    }

    private static boolean isFree(Place place, Seating rules) {
        return !place.locked() && rules.together().stream().noneMatch(set -> set.contains(place.studentId()));
    }

    private static boolean fits(Place moving, List<Place> table, Seating rules) {
        return table.stream().noneMatch(place -> rules.apart().contains(new TwoStudents(place.studentId(), moving.studentId())));
    }

    private static Gap gap(Place missing, int left, UUID moving, Place to) {
        return new Gap(missing.studentId(), missing.blockId(), missing.zoneId(), left,
                new Place(moving, to.blockId(), to.stationId(), to.zoneId(), null));
    }
}

package app.headsup.rotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Where somebody who comes late sits when others have taken their seat or their device meanwhile. */
final class FreeSeat {

    private final RunView run;
    private final Place place;
    private final Set<UUID> missing;
    private final Fit fit;

    private FreeSeat(RunView run, Place place, Set<UUID> missing, Fit fit) {
        this.run = run;
        this.place = place;
        this.missing = missing;
        this.fit = fit;
    }

    /**
     * A free seat at the same station, at a table with whom the student fits best; else where one works alone. Never beside
     * somebody they are kept apart from. Empty while the planned one is free, or none is.
     */
    static Optional<Place> instead(RunView run, Place place, Set<UUID> missing, Fit fit) {
        var seat = new FreeSeat(run, place, missing, fit);
        var planned = run.plan().station(place.stationId()).orElseThrow();
        return seat.isTaken(planned) ? seat.free(planned) : Optional.empty();
    }

    private boolean isTaken(Station planned) {
        return planned.spots().stream().filter(spot -> spot.zoneId().equals(place.zoneId()))
                .anyMatch(spot -> !isFree(planned, spot)) || !hasDevice(planned);
    }

    private Optional<Place> free(Station planned) {
        var others = run.plan().stations().stream().filter(one -> !one.equals(planned) && one.isOpenIn(place.blockId())
                && one.kind() != StationKind.TOGETHER && one.kind() != StationKind.ADULT);
        return Stream.concat(Stream.of(planned), others).filter(this::hasDevice).flatMap(this::spots).findFirst();
    }

    private Stream<Place> spots(Station station) {
        var free = station.spots().stream().filter(spot -> isFree(station, spot)
                && fit.may(place.studentId(), at(station, spot)));
        var best = station.kind() != StationKind.TOGETHER ? free : free.sorted(Comparator
                .<Spot, Boolean>comparing(spot -> at(station, spot).isEmpty())
                .thenComparing(spot -> fit.cost(place.studentId(), at(station, spot))));
        return best.map(spot -> new Place(place.studentId(), place.blockId(), station.id(), spot.zoneId(), null));
    }

    private boolean isFree(Station station, Spot spot) {
        return at(station, spot).size() < spot.seats();
    }

    private List<UUID> at(Station station, Spot spot) {
        return others(station).filter(other -> spot.zoneId().equals(other.zoneId())).map(Place::studentId).toList();
    }

    private boolean hasDevice(Station station) {
        return station.kind() != StationKind.SCREEN || others(station).count() < station.devices();
    }

    private Stream<Place> others(Station station) {
        return run.places(place.blockId()).stream().filter(other -> other.stationId().equals(station.id())
                && !other.studentId().equals(place.studentId()) && !missing.contains(other.studentId()));
    }
}

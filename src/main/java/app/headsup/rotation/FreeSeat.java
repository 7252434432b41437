package app.headsup.rotation;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Where somebody who comes late sits when others have taken their seat or their device meanwhile. */
final class FreeSeat {

    private FreeSeat() {
    }

    /** A free seat at the same station, else where one works alone; empty while the planned one is free, or none is. */
    static Optional<Place> instead(RunView run, Place place, Set<UUID> missing) {
        var planned = run.plan().station(place.stationId()).orElseThrow();
        var taken = planned.spots().stream().filter(spot -> spot.zoneId().equals(place.zoneId()))
                .anyMatch(spot -> !isFree(run, place, planned, spot, missing)) || !hasDevice(run, place, planned, missing);
        return taken ? free(run, place, planned, missing) : Optional.empty();
    }

    private static Optional<Place> free(RunView run, Place place, Station planned, Set<UUID> missing) {
        var others = run.plan().stations().stream().filter(one -> !one.equals(planned) && one.isOpenIn(place.blockId())
                && one.kind() != StationKind.TOGETHER && one.kind() != StationKind.ADULT);
        return Stream.concat(Stream.of(planned), others).filter(station -> hasDevice(run, place, station, missing))
                .flatMap(station -> station.spots().stream().filter(spot -> isFree(run, place, station, spot, missing))
                        .map(spot -> new Place(place.studentId(), place.blockId(), station.id(), spot.zoneId(), null))).findFirst();
    }

    private static boolean isFree(RunView run, Place place, Station station, Spot spot, Set<UUID> missing) {
        return others(run, place, station, missing).filter(other -> spot.zoneId().equals(other.zoneId())).count() < spot.seats();
    }

    private static boolean hasDevice(RunView run, Place place, Station station, Set<UUID> missing) {
        return station.kind() != StationKind.SCREEN || others(run, place, station, missing).count() < station.devices();
    }

    private static Stream<Place> others(RunView run, Place place, Station station, Set<UUID> missing) {
        return run.places(place.blockId()).stream().filter(other -> other.stationId().equals(station.id())
                && !other.studentId().equals(place.studentId()) && !missing.contains(other.studentId()));
    }
}

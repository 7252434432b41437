package app.headsup.rotation.solver;

import app.headsup.rotation.solver.Obstacle.AdultGone;
import app.headsup.rotation.solver.Obstacle.DevicesShared;
import app.headsup.rotation.solver.Obstacle.PlaceGone;
import app.headsup.rotation.solver.Obstacle.SeatsShared;
import app.headsup.rotation.solver.Obstacle.TalkGone;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whom and what the stations have to share, however each of them looks by itself.
 *
 * @param adults  of the class
 * @param devices of the room
 * @param seats   by zone
 */
public record Space(Set<UUID> adults, int devices, Map<UUID, Integer> seats) {

    public Space {
        adults = Set.copyOf(adults);
        seats = Map.copyOf(seats);
    }

    /** What these ask for that isn't there, or not so often. */
    public Stream<Obstacle> lacks(int blocks, List<Station> stations, List<Conference> conferences) {
        return Stream.concat(gone(stations, conferences), IntStream.range(0, blocks).boxed().flatMap(block -> {
            var open = stations.stream().filter(station -> station.openIn(block)).toList();
            return Stream.concat(devices(block, open), seats(block, open));
        }));
    }

    private Stream<Obstacle> gone(List<Station> stations, List<Conference> conferences) {
        var led = stations.stream().filter(one -> one.adult() != null && !adults.contains(one.adult()))
                .map(one -> new AdultGone(one.id()));
        var placed = stations.stream().filter(one -> one.spots().stream().anyMatch(spot -> !seats.containsKey(spot.zone())))
                .map(one -> new PlaceGone(one.id()));
        var talks = conferences.stream().filter(one -> one.adult() != null && !adults.contains(one.adult()))
                .map(one -> new TalkGone(one.student(), one.block()));
        return Stream.of(led, placed, talks).flatMap(found -> found);
    }

    private Stream<Obstacle> devices(int block, List<Station> open) {
        int wanted = open.stream().filter(Station::screen).mapToInt(Station::devices).sum();
        return wanted > devices ? Stream.of(new DevicesShared(block, wanted, devices)) : Stream.empty();
    }

    private Stream<Obstacle> seats(int block, List<Station> open) {
        return open.stream().flatMap(station -> station.spots().stream()).map(Spot::zone).filter(seats::containsKey).distinct()
                .map(zone -> new SeatsShared(zone, block, wanted(open, zone), seats.get(zone)))
                .filter(shared -> shared.wanted() > shared.seats()).map(Obstacle.class::cast);
    }

    private static int wanted(List<Station> open, UUID zone) {
        return open.stream().flatMap(station -> station.spots().stream()).filter(spot -> spot.zone().equals(zone))
                .mapToInt(Spot::seats).sum();
    }
}

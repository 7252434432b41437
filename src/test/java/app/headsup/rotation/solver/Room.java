package app.headsup.rotation.solver;

import app.headsup.rules.Pair;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Stations and students for tests, with the same id for the same name. */
final class Room {

    static final UUID RIVERA = id("Ms. Rivera");

    private Room() {
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Pair pair(String one, String other) {
        return new Pair(id(one), id(other));
    }

    static Station station(String name, Kind kind, Set<Integer> blocks, int... seats) {
        var spots = IntStream.range(0, seats.length).mapToObj(n -> new Spot(id(name + " " + (n + 1)), seats[n])).toList();
        return new Station(id(name), kind, spots, blocks, kind == Kind.SCREEN ? IntStream.of(seats).sum() : 0, false,
                kind == Kind.ADULT ? RIVERA : null);
    }

    static Station devices(Station station, int devices) {
        return new Station(station.id(), station.kind(), station.spots(), station.blocks(), devices, station.required(),
                station.adult());
    }

    static Station required(Station station) {
        return new Station(station.id(), station.kind(), station.spots(), station.blocks(), station.devices(), true,
                station.adult());
    }

    static List<Student> students(String... names) {
        return Stream.of(names).map(name -> Student.of(id(name))).toList();
    }

    static List<Student> students(int number) {
        return IntStream.range(0, number).mapToObj(n -> Student.of(id("student " + n))).toList();
    }

    static Lock lock(String student, int block, String station) {
        return new Lock(id(student), block, id(station), null, RIVERA);
    }

    static Lock lock(String student, int block, String station, int spot) {
        return new Lock(id(student), block, id(station), id(station + " " + spot), RIVERA);
    }

    static Seat place(String student, int block, String station, int spot) {
        return new Seat(id(student), block, id(station), id(station + " " + spot));
    }

    /** The room of the picture: a video with eight devices, three tables of four, Ms. Rivera's corner, six window seats. */
    static List<Station> math6b() {
        var all = Set.of(0, 1, 2);
        return List.of(devices(station("Video", Kind.SCREEN, all, 8), 8), station("Together", Kind.TOGETHER, all, 4, 4, 4),
                station("With Ms. Rivera", Kind.ADULT, all, 3), station("On paper", Kind.PAPER, all, 6));
    }
}

package app.headsup.rotation;

import app.headsup.grouping.Style;
import app.headsup.database.SchoolEntity;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A plan while it changes. It is drafted with its class's room, filled by hand and by the solver, fixed here and there by
 * locks, put to use by an adult, and read ever after. Whatever is done to it, a student is in one place in a block, at a
 * station that is open then, and an adult leads one station at a time and none while they hold a conference.
 */
class RotationPlan {

    private final PlanView drafted;
    private PlanTimes times;
    private Style style;
    private List<Block> blocks;
    private final Map<UUID, Station> stations = new LinkedHashMap<>();
    private final Map<Cell, Place> places = new LinkedHashMap<>();
    private final Map<Cell, Talk> talks = new LinkedHashMap<>();

    /** One student in one block: what can be filled once. */
    private record Cell(UUID studentId, UUID blockId) {
    }

    RotationPlan(PlanView stored) {
        drafted = stored;
        times = stored.times();
        style = stored.style();
        blocks = stored.blocks();
        stored.stations().forEach(station -> stations.put(station.id(), station));
        stored.places().forEach(place -> places.put(new Cell(place.studentId(), place.blockId()), place));
        stored.talks().forEach(talk -> talks.put(new Cell(talk.studentId(), talk.blockId()), talk));
    }

    static List<Block> newBlocks(List<Integer> minutes) {
        return minutes.stream().map(length -> new Block(SchoolEntity.newId(), length)).toList();
    }

    /**
     * Gives it other times. A block that goes takes its places along; a new one is open for every station
     * whose adult is free.
     *
     * @throws Refusal when a station would be open in no block, for want of its adult
     */
    void reschedule(PlanTimes wanted) {
        var kept = blocks;
        blocks = IntStream.range(0, wanted.blockMinutes().size())
                .mapToObj(i -> new Block(i < kept.size() ? kept.get(i).id() : SchoolEntity.newId(), wanted.blockMinutes().get(i)))
                .toList();
        times = wanted;
        var left = ids(blocks);
        places.keySet().removeIf(cell -> !left.contains(cell.blockId()));
        talks.keySet().removeIf(cell -> !left.contains(cell.blockId()));
        var added = new HashSet<>(left);
        added.removeAll(ids(kept));
        open(left, added);
    }

    /** Keeps every station open in what is left of its blocks, and opens it in those added while its adult is free. */
    private void open(Set<UUID> left, Set<UUID> added) {
        var open = new HashMap<UUID, Set<UUID>>();
        stations.values().forEach(one -> open.put(one.id(), one.openIn().stream().filter(left::contains).collect(Collectors.toSet())));
        for (var station : stations.values()) {
            var own = open.get(station.id());
            var wanted = own.isEmpty() ? left : added;
            own.addAll(wanted.stream().filter(block -> stations.values().stream().noneMatch(other -> other.isLedLike(station)
                    && open.get(other.id()).contains(block)) && !talks(station.adultId(), block)).toList());
            if (own.isEmpty()) {
                throw new Refusal("rotation.blocks.closed", station.name());
            }
        }
        stations.replaceAll((id, station) -> station.openIn(open.get(id)));
    }

    private boolean talks(UUID adult, UUID block) {
        return talks.values().stream().anyMatch(talk -> talk.blockId().equals(block) && talk.adultId().equals(adult));
    }

    /**
     * Adds a station, or changes the one of this id. Who was there in a block in which it closes has no place then; who
     * sat at a spot it gives up stands at the station without one.
     *
     * @throws Refusal when its adult leads another station or holds a conference in one of its blocks
     */
    void put(Station station) {
        var known = ids(blocks);
        if (!known.containsAll(station.openIn())) {
            throw new NotFound();
        }
        if (station.adultId() != null) {
            station.openIn().forEach(block -> refuseIfBusy(station, block));
        }
        stations.put(station.id(), station);
        places.values().removeIf(place -> place.stationId().equals(station.id()) && !station.isOpenIn(place.blockId()));
        places.replaceAll((cell, place) -> place.stationId().equals(station.id()) && !has(station, place.zoneId())
                ? new Place(place.studentId(), place.blockId(), place.stationId(), null, place.lock()) : place);
    }

    private void refuseIfBusy(Station station, UUID block) {
        stations.values().stream().filter(other -> other.isOpenIn(block) && other.isLedLike(station)).findFirst().ifPresent(other -> {
                    throw new Refusal("rotation.adult.leads", other.name(), number(block));
                });
        if (talks(station.adultId(), block)) {
            throw new Refusal("rotation.adult.talks", number(block));
        }
    }

    /** Swaps a station with the one before or after it; the first and the last stay at their ends. */
    void shift(UUID stationId, boolean up) {
        var order = new ArrayList<>(stations.values());
        int from = order.indexOf(station(stationId));
        Collections.swap(order, from, Math.clamp(from + (up ? -1 : 1), 0, order.size() - 1));
        stations.clear();
        order.forEach(station -> stations.put(station.id(), station));
    }

    /** From now on the solver mixes people like this; who sits where stays until it is asked again. */
    void mix(Style wanted) {
        style = wanted;
    }

    /** Takes a station out, with everybody's places there. Refuses to leave a plan without any. */
    void remove(UUID stationId) {
        station(stationId);
        if (stations.size() == 1) {
            throw new Refusal("rotation.station.last");
        }
        stations.remove(stationId);
        places.values().removeIf(place -> place.stationId().equals(stationId));
    }

    /**
     * Seats a student at a station for a block, by hand. More than it takes is allowed, and marked.
     *
     * @param zoneId which of its spots; null for the first with a free seat
     * @throws Refusal when the station is closed then, the student's place is locked, or they are in a conference
     */
    void move(UUID student, UUID block, UUID stationId, UUID zoneId) {
        var cell = free(student, block);
        var station = station(stationId);
        if (!station.isOpenIn(block)) {
            throw new Refusal("rotation.place.closed", station.name(), number(block));
        }
        if (zoneId != null && !has(station, zoneId)) {
            throw new NotFound();
        }
        places.remove(cell);
        places.put(cell, new Place(student, block, stationId, zoneId != null ? zoneId : freeSpot(station, block), null));
    }

    /** Leaves a student without a place in a block. Refuses as {@link #move}. */
    void clear(UUID student, UUID block) {
        places.remove(free(student, block));
    }

    private Cell free(UUID student, UUID block) {
        var cell = cell(student, block);
        if (talks.containsKey(cell)) {
            throw new Refusal("rotation.place.talks", number(block));
        }
        if (places.containsKey(cell) && places.get(cell).locked()) {
            throw new Refusal("rotation.place.locked", number(block));
        }
        return cell;
    }

    private UUID freeSpot(Station station, UUID block) {
        var taken = places.values().stream()
                .filter(place -> place.stationId().equals(station.id()) && place.blockId().equals(block) && place.zoneId() != null)
                .collect(Collectors.groupingBy(Place::zoneId, Collectors.counting()));
        return station.spots().stream().filter(spot -> taken.getOrDefault(spot.zoneId(), 0L) < spot.seats()).findFirst()
                .orElse(station.spots().getFirst()).zoneId();
    }

    /** Fixes where these students are in the block, or lets them go ({@code lock} null). Who has no place is left alone. */
    void lock(Collection<UUID> students, UUID block, Lock lock) {
        students.forEach(student -> places.computeIfPresent(cell(student, block),
                (cell, place) -> lock != null && place.locked() ? place : place.with(lock)));
    }

    /** Everybody at the station in the block; see {@link #lock(Collection, UUID, Lock)}. */
    void lockCell(UUID stationId, UUID block, Lock lock) {
        station(stationId);
        lock(places.values().stream().filter(place -> place.stationId().equals(stationId) && place.blockId().equals(block))
                .map(Place::studentId).toList(), block, lock);
    }

    /**
     * Plans a conference: the student is nowhere else in that block.
     *
     * @throws Refusal when the adult leads a station or talks with somebody else then, or the student's place is locked
     */
    void talk(UUID student, UUID block, UUID adult) {
        var cell = cell(student, block);
        stations.values().stream().filter(station -> adult.equals(station.adultId()) && station.isOpenIn(block)).findFirst()
                .ifPresent(station -> {
                    throw new Refusal("rotation.talk.leads", station.name(), number(block));
                });
        if (talks.values().stream().anyMatch(talk -> talk.blockId().equals(block) && talk.adultId().equals(adult)
                && !talk.studentId().equals(student))) {
            throw new Refusal("rotation.talk.taken", number(block));
        }
        if (places.containsKey(cell) && places.get(cell).locked()) {
            throw new Refusal("rotation.place.locked", number(block));
        }
        places.remove(cell);
        talks.put(cell, new Talk(student, block, adult));
    }

    /** Takes a planned conference back; the student has no place in that block until somebody gives them one. */
    void endTalk(UUID student, UUID block) {
        talks.remove(cell(student, block));
    }

    /**
     * Takes over a whole new set of places, as the solver found them. What is locked stays, whatever they say; who is in a
     * conference is left out.
     *
     * @throws Refusal when one of them is at a closed station
     */
    void keep(Collection<Place> better) {
        places.values().removeIf(place -> !place.locked());
        for (var place : better) {
            var cell = cell(place.studentId(), place.blockId());
            if (talks.containsKey(cell) || places.containsKey(cell)) {
                continue;
            }
            move(place.studentId(), place.blockId(), place.stationId(), place.zoneId());
        }
    }

    /** Forgets everybody who is not among these. */
    void keepOnly(Set<UUID> students) {
        places.keySet().removeIf(cell -> !students.contains(cell.studentId()));
        talks.keySet().removeIf(cell -> !students.contains(cell.studentId()));
    }

    PlanView view() {
        return new PlanView(drafted.id(), drafted.version(), drafted.classroomId(), drafted.secondClassroomId(), times.title(),
                times.day(), times.startsAt(), times.moveMinutes(), style, drafted.draftedBy(), drafted.draftedAt(),
                drafted.use(), blocks, new ArrayList<>(stations.values()), new ArrayList<>(places.values()),
                new ArrayList<>(talks.values()));
    }

    private Station station(UUID id) {
        var station = stations.get(id);
        if (station == null) {
            throw new NotFound();
        }
        return station;
    }

    private Cell cell(UUID student, UUID block) {
        if (!ids(blocks).contains(block)) {
            throw new NotFound();
        }
        return new Cell(student, block);
    }

    private int number(UUID block) {
        return blocks.stream().map(Block::id).toList().indexOf(block) + 1;
    }

    private static boolean has(Station station, UUID zoneId) {
        return zoneId == null || station.spots().stream().anyMatch(spot -> spot.zoneId().equals(zoneId));
    }

    private static Set<UUID> ids(List<Block> blocks) {
        return blocks.stream().map(Block::id).collect(Collectors.toSet());
    }
}

package app.headsup.rotation;

import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.HourView;
import app.headsup.classhour.Whereabouts;
import app.headsup.conference.Conferences;
import app.headsup.groupwork.Tables;
import app.headsup.groupwork.Tables.Table;
import app.headsup.roster.AdultName;
import app.headsup.roster.Roster;
import app.headsup.roster.ZoneView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Sends everybody to where they are in a block. Tables become groups with their station's task, which is all that the
 * partners ledger ever hears of a plan; a planned conference is opened. Who has no place in the block waits, and so does
 * whoever the plan sends to somebody or somewhere that the class no longer has.
 */
@Component
class BlockStart {

    private final Tables tables;
    private final ClassHours hours;
    private final Conferences conferences;
    private final Roster roster;

    BlockStart(Tables tables, ClassHours hours, Conferences conferences, Roster roster) {
        this.tables = tables;
        this.hours = hours;
        this.conferences = conferences;
        this.roster = roster;
    }

    void begin(RunView run, List<HourView> running, UUID by) {
        var hourOf = new HashMap<UUID, HourView>();
        running.forEach(hour -> hours.whereabouts(hour.id()).stream().map(Whereabouts::studentId)
                .forEach(student -> hourOf.put(student, hour)));
        var others = new LinkedHashMap<Destination, List<UUID>>();
        var seated = new LinkedHashMap<List<UUID>, Table>();
        var room = room(run.plan().classroomIds());
        for (var student : hourOf.keySet().stream().sorted().toList()) {
            var talk = run.plan().talk(student, run.block().id()).filter(one -> room.adults().contains(one.adultId()));
            var place = run.place(student, run.block().id());
            var station = place.flatMap(one -> run.plan().station(one.stationId()));
            if (talk.isPresent()) {
                send(others, Destination.with(talk.get().adultId()), student);
            } else if (station.isPresent() && !room.has(station.get(), place.get())) {
                send(others, Destination.waiting(), student);
            } else if (station.filter(one -> one.kind() == StationKind.TOGETHER).isPresent()) {
                seated.computeIfAbsent(key(place.get()), key -> new Table(station.get().lessonId(), place.get().zoneId(),
                        new ArrayList<>())).students().add(student);
            } else {
                send(others, station.map(one -> destination(one, place.get(), room.withScreens())).orElseGet(Destination::waiting), student);
            }
        }
        tables.seat(running.stream().map(HourView::id).toList(), List.copyOf(seated.values()), others, by);
        talk(run, hourOf, room.adults());
    }

    /** Whom and what a run's classes have now; a plan may still name others. */
    private record Room(Set<UUID> adults, Set<UUID> zones, Set<UUID> withScreens) {

        boolean has(Station station, Place place) {
            return switch (station.kind()) {
                case ADULT -> adults.contains(station.adultId());
                case TOGETHER -> place.zoneId() == null || zones.contains(place.zoneId());
                case SCREEN, PAPER, FREE -> true;
            };
        }
    }

    /** Whether the run's classes still have whom or what the place is with. */
    boolean has(RunView run, Station station, Place place) {
        return room(run.plan().classroomIds()).has(station, place);
    }

    boolean works(RunView run, UUID adult) {
        return room(run.plan().classroomIds()).adults().contains(adult);
    }

    private Room room(List<UUID> classroomIds) {
        var zones = classroomIds.stream().flatMap(one -> roster.zones(one).stream()).toList();
        return new Room(classroomIds.stream().flatMap(one -> roster.adults(one).stream()).map(AdultName::id).collect(Collectors.toSet()),
                zones.stream().map(ZoneView::id).collect(Collectors.toSet()), withScreens(zones));
    }

    /** A table is one station's seats at one place. */
    private static List<UUID> key(Place place) {
        return place.zoneId() == null ? List.of(place.stationId()) : List.of(place.stationId(), place.zoneId());
    }

    private static void send(Map<Destination, List<UUID>> others, Destination to, UUID student) {
        others.computeIfAbsent(to, one -> new ArrayList<>()).add(student);
    }

    /** Where a station of one of these classes sends its students; not for tables, which are groups'. */
    Destination destination(Station station, Place place, List<HourView> running) {
        return destination(station, place, withScreens(running.stream()
                .flatMap(hour -> roster.zones(hour.classroomId()).stream()).toList()));
    }

    private static Destination destination(Station station, Place place, Set<UUID> withScreens) {
        return switch (station.kind()) {
            case SCREEN -> withScreens.contains(place.zoneId()) ? Destination.screenAt(place.zoneId()) : Destination.screen();
            case ADULT -> Destination.with(station.adultId());
            case PAPER, FREE -> Destination.paper();
            case TOGETHER -> throw new IllegalArgumentException("A table is a group's");
        };
    }

    private static Set<UUID> withScreens(List<ZoneView> zones) {
        return zones.stream().filter(zone -> zone.devices() > 0).map(ZoneView::id).collect(Collectors.toCollection(HashSet::new));
    }

    /** Who sits down with an adult now is in a conference, unless one of this hour is open already. */
    private void talk(RunView run, Map<UUID, HourView> hourOf, Set<UUID> adults) {
        run.plan().talks().stream().filter(talk -> talk.blockId().equals(run.block().id()) && adults.contains(talk.adultId())
                && hourOf.containsKey(talk.studentId())).forEach(talk -> open(talk, hourOf.get(talk.studentId())));
    }

    /** The planned conference begins. */
    void open(Talk talk, HourView hour) {
        if (!conferences.openIn(hour.id()).containsKey(talk.studentId())) {
            conferences.open(hour.id(), hour.classroomId(), talk.studentId(), talk.adultId());
        }
    }
}

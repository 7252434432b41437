package app.headsup.dashboard;

import app.headsup.access.CurrentUser;
import app.headsup.classhour.HourView;
import app.headsup.classhour.Signals;
import app.headsup.classhour.State;
import app.headsup.dashboard.Board.Choice;
import app.headsup.dashboard.BoardRows.Place;
import app.headsup.dashboard.BoardRows.Thing;
import app.headsup.dashboard.Chip.Doing;
import app.headsup.dashboard.People.Card;
import app.headsup.dashboard.People.Decided;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.routing.Suggestions;
import app.headsup.routing.Undoings;
import app.headsup.web.Formats;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the board in six statements, for 28 students and for 60: names, places, the room, suggestions, signals, and what
 * was decided a moment ago.
 */
@Component
class BoardReader {

    private final BoardRows rows;
    private final Roster roster;
    private final Suggestions suggestions;
    private final Undoings undoings;
    private final Signals signals;
    private final Formats formats;
    private final Clock clock;

    BoardReader(BoardRows rows, Roster roster, Suggestions suggestions, Undoings undoings, Signals signals,
            Formats formats, Clock clock) {
        this.rows = rows;
        this.roster = roster;
        this.suggestions = suggestions;
        this.undoings = undoings;
        this.signals = signals;
        this.formats = formats;
        this.clock = clock;
    }

    /** @param onlyMine whether the people who need a person are those of the reader's list alone */
    @Transactional(readOnly = true)
    public Board read(ClassroomView classroom, HourView hour, CurrentUser reader, boolean onlyMine, Locale locale) {
        var now = clock.instant();
        var names = roster.students(classroom.id()).stream().collect(Collectors.toMap(StudentName::id, StudentName::name));
        var room = rows.room(hour);
        var adults = choices(room, "adult");
        var places = rows.places(hour, now);
        Map<UUID, String> whereabouts = room.stream().filter(thing -> !thing.kind().equals("task"))
                .collect(Collectors.toMap(Thing::id, Thing::name));
        var chips = new LinkedHashMap<UUID, Chip>();
        places.forEach(place -> chips.put(place.studentId(),
                chip(place, names.get(place.studentId()), whereabouts, reader, now)));
        var tables = room.stream().filter(thing -> thing.kind().equals("zone"))
                .map(zone -> table(zone, places, chips, now)).collect(Collectors.partitioningBy(table -> table.chips().isEmpty()));
        return new Board(classroom, hour, now, onlyMine, List.copyOf(chips.values()), tables.get(false), tables.get(true),
                adults, choices(room, "task"), limits(room), people(hour, places, chips, reader, onlyMine, locale));
    }

    private static Chip chip(Place place, String name, Map<UUID, String> whereabouts, CurrentUser reader, Instant now) {
        var at = place.state() == State.SCREEN ? place.zoneId() : place.adultId();
        return new Chip(place.studentId(), name, place.state(), place.since(), Chip.minutes(place.since(), now),
                whereabouts.get(at), doing(place), Math.round(Math.floor(place.screenSeconds() / 60)), place.conferenceId(),
                place.absent(), place.listOf(), place.listOf() == null || place.listOf().equals(reader.personId()));
    }

    /** On paper after a tick it is the check; else the lesson that was open last in this hour. */
    private static Doing doing(Place place) {
        if (place.state() == State.PAPER && place.ticked() != null) {
            return new Doing(place.ticked(), true);
        }
        boolean alone = place.state() == State.SCREEN || place.state() == State.PAPER;
        return alone && place.lesson() != null ? new Doing(place.lesson(), false) : null;
    }

    private static Table table(Thing zone, List<Place> places, Map<UUID, Chip> chips, Instant now) {
        var here = places.stream().filter(place -> zone.id().equals(place.zoneId())).toList();
        var sitting = here.stream().filter(place -> place.state() != State.SCREEN).toList();
        var group = sitting.stream().filter(place -> place.groupId() != null).findFirst().orElse(null);
        var since = sitting.stream().map(Place::since).min(Comparator.naturalOrder()).orElse(now);
        return new Table(zone.id(), zone.name(), zone.number(), zone.other(), here.size() - sitting.size(),
                of(group, Place::groupId), of(group, Place::lessonId), of(group, Place::task), of(group, Place::taskMinutes),
                Chip.minutes(group == null ? since : group.formedAt(), now),
                sitting.stream().map(place -> chips.get(place.studentId())).toList());
    }

    private People people(HourView hour, List<Place> places, Map<UUID, Chip> chips, CurrentUser reader,
            boolean onlyMine, Locale locale) {
        var cards = suggestions.open(hour.id(), locale).stream()
                .map(suggestion -> new Card(suggestion,
                        suggestion.studentIds().stream().map(chips::get).filter(Objects::nonNull).toList()))
                .filter(card -> !onlyMine || card.chips().stream().anyMatch(Chip::mine));
        var told = signals.open(hour.classroomId()).stream().filter(signal -> !onlyMine
                || chips.containsKey(signal.studentId()) && chips.get(signal.studentId()).mine()).toList();
        var decided = undoings.open(hour.classroomId(), reader.personId()).stream()
                .map(one -> new Decided(one, one.studentIds().stream().map(chips::get).filter(Objects::nonNull)
                        .map(Chip::name).collect(Collectors.joining(", ")))).toList();
        return People.of(cards, notSpoken(places, chips).stream().filter(chip -> !onlyMine || chip.mine()).toList(), told,
                decided);
    }

    /** Whom nobody has spoken with ever comes first, then by the last time. Who is absent can't be spoken with. */
    private List<Chip> notSpoken(List<Place> places, Map<UUID, Chip> chips) {
        var today = formats.today().atStartOfDay(formats.zone()).toInstant();
        var waiting = new ArrayList<>(places.stream().filter(place -> !place.absent())
                .filter(place -> place.lastTalk() == null || place.lastTalk().isBefore(today)).toList());
        waiting.sort(Comparator.comparing(Place::lastTalk, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(place -> chips.get(place.studentId()).name()));
        return waiting.stream().map(place -> chips.get(place.studentId())).toList();
    }

    private static Limits limits(List<Thing> room) {
        return room.stream().filter(thing -> thing.kind().equals("screen limit")).findFirst()
                .map(policy -> new Limits(policy.number(), policy.other(), policy.place())).orElse(Limits.DEFAULT);
    }

    private static List<Choice> choices(List<Thing> room, String kind) {
        return room.stream().filter(thing -> thing.kind().equals(kind))
                .map(thing -> new Choice(thing.id(), thing.name())).toList();
    }

    private static <T> T of(Place group, Function<Place, T> what) {
        return group == null ? null : what.apply(group);
    }
}

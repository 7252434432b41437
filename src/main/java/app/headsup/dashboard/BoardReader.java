package app.headsup.dashboard;

import app.headsup.classhour.HourView;
import app.headsup.classhour.State;
import app.headsup.dashboard.Board.Choice;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.routing.Suggestions;
import app.headsup.web.Formats;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the board in four statements, for 28 students and for 60: names, places, the room, suggestions. */
@Component
class BoardReader {

    private final JdbcClient jdbc;
    private final Roster roster;
    private final Suggestions suggestions;
    private final Formats formats;
    private final Clock clock;

    BoardReader(JdbcClient jdbc, Roster roster, Suggestions suggestions, Formats formats, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.suggestions = suggestions;
        this.formats = formats;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Board read(ClassroomView classroom, HourView hour, Locale locale) {
        var now = clock.instant();
        Map<UUID, String> names = roster.students(classroom.id()).stream()
                .collect(Collectors.toMap(StudentName::id, StudentName::name, (one, same) -> one, LinkedHashMap::new));
        var room = room(classroom.id());
        var adults = choices(room, "adult");
        var adultNames = adults.stream().collect(Collectors.toMap(Choice::id, Choice::name));
        var places = places(classroom.id(), hour.id(), now);
        var chips = new LinkedHashMap<UUID, Chip>();
        places.forEach(place -> chips.put(place.studentId(), new Chip(place.studentId(), names.get(place.studentId()),
                place.state(), place.since(), Chip.minutes(place.since(), now), adultNames.get(place.adultId()),
                place.conferenceId())));
        var tables = room.stream().filter(thing -> thing.kind().equals("zone"))
                .map(zone -> table(zone, places, chips, now)).toList();
        return new Board(classroom, hour, now, List.copyOf(chips.values()),
                tables.stream().filter(table -> !table.free()).toList(), tables.stream().filter(Table::free).toList(),
                places.stream().filter(place -> place.state() == State.TOGETHER && place.zoneId() == null)
                        .map(place -> chips.get(place.studentId())).toList(),
                adults, choices(room, "task"), suggestions.open(hour.id(), locale), names, notSpoken(places, chips));
    }

    private static Table table(Thing zone, List<Place> places, Map<UUID, Chip> chips, Instant now) {
        var here = places.stream().filter(place -> zone.id().equals(place.zoneId())).toList();
        var group = here.stream().filter(place -> place.groupId() != null).findFirst().orElse(null);
        var since = here.stream().map(Place::since).min(Comparator.naturalOrder()).orElse(now);
        return new Table(zone.id(), zone.name(), zone.number(), group == null ? null : group.groupId(),
                group == null ? null : group.lessonId(), group == null ? null : group.task(),
                group == null ? null : group.taskMinutes(),
                Chip.minutes(group == null ? since : group.formedAt(), now),
                here.stream().map(place -> chips.get(place.studentId())).toList());
    }

    /** Who never had a conference comes first, then by the last one. */
    private List<Chip> notSpoken(Collection<Place> places, Map<UUID, Chip> chips) {
        var today = formats.today().atStartOfDay(formats.zone()).toInstant();
        var waiting = new ArrayList<>(places.stream()
                .filter(place -> place.lastTalk() == null || place.lastTalk().isBefore(today)).toList());
        waiting.sort(Comparator.comparing(Place::lastTalk, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(place -> chips.get(place.studentId()).name()));
        return waiting.stream().map(place -> chips.get(place.studentId())).toList();
    }

    private List<Place> places(UUID classroomId, UUID hourId, Instant now) {
        return jdbc.sql("""
                select e.student_id, p.state, p.zone_id, p.adult_id, p.group_id, p.since,
                       g.formed_at, g.lesson_id, t.title as task, t.minutes as task_minutes,
                       (select c.id from conference c where c.school_id = e.school_id and c.student_id = e.student_id
                            and c.closed_at is null) as conference_id,
                       (select max(coalesce(c.closed_at, ?)) from conference c where c.school_id = e.school_id
                            and c.student_id = e.student_id) as last_talk
                from enrollment e
                left join placement p on p.school_id = e.school_id and p.student_id = e.student_id
                    and p.class_hour_id = ? and p.until is null
                left join work_group g on g.school_id = p.school_id and g.id = p.group_id
                left join task_card t on t.school_id = g.school_id and t.lesson_id = g.lesson_id
                where e.classroom_id = ? and e.ends_on is null
                order by p.since, e.student_id
                """).params(Timestamp.from(now), hourId, classroomId).query(Place.class).list();
    }

    /** Everything the form offers: the room's places, its adults, and the tasks of the class's playlist. */
    private List<Thing> room(UUID classroomId) {
        return jdbc.sql("""
                select 'zone' as kind, z.id, z.name, z.seats::int as number, z.position::int as place
                from zone z where z.classroom_id = :classroom
                union all
                select 'adult', p.id, coalesce(p.title || ' ' || p.family_name, p.given_name), 0,
                       case a.duty when 'TEACHER' then 1 when 'AIDE' then 2 else 3 end
                from classroom_adult a join person p on p.school_id = a.school_id and p.id = a.person_id
                where a.classroom_id = :classroom
                union all
                select 'task', i.lesson_id, t.title, t.group_size, i.position
                from playlist l
                join playlist_item i on i.school_id = l.school_id and i.playlist_id = l.id
                join task_card t on t.school_id = i.school_id and t.lesson_id = i.lesson_id
                where l.classroom_id = :classroom
                order by kind, place, name
                """).param("classroom", classroomId).query(Thing.class).list();
    }

    private static List<Choice> choices(List<Thing> room, String kind) {
        return room.stream().filter(thing -> thing.kind().equals(kind))
                .map(thing -> new Choice(thing.id(), thing.name())).toList();
    }

    record Place(UUID studentId, State state, UUID zoneId, UUID adultId, UUID groupId, Instant since, Instant formedAt,
            UUID lessonId, String task, Integer taskMinutes, UUID conferenceId, Instant lastTalk) {
    }

    record Thing(String kind, UUID id, String name, int number, int place) {
    }
}

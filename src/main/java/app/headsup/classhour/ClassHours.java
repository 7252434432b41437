package app.headsup.classhour;

import app.headsup.database.SchoolEntity;
import app.headsup.roster.AdultName;
import app.headsup.roster.Roster;
import app.headsup.roster.ZoneView;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Class hours and who is where in them.
 *
 * <p>An hour begins with everybody waiting, lives while students are placed and placed again, and ends with nobody placed.
 * Moves of one hour wait for each other on the hour's row, so none slips in while it ends. A student is in one place at a
 * time, also across two hours: a constraint says so, and who loses such a race gets {@link MovedMeanwhile}.
 */
@Service
@Transactional
public class ClassHours {

    private static final String HOUR =
            "select id, version, classroom_id, started_at, planned_minutes, ended_at from class_hour ";
    private static final String PLACE =
            "select class_hour_id as hour_id, student_id, state, zone_id, adult_id, group_id, since from placement p ";
    /**
     * Half an hour over, and no adult has moved anybody for half an hour: nobody teaches it any more. An id tells when its
     * row was really written, so an hour that is only being told, as the sample's past, is left to the teller.
     */
    private static final String FORGOTTEN = """
            (h.started_at + make_interval(mins => h.planned_minutes + 30) <= :now
                and uuid_extract_timestamp(h.id) <= :lately and not exists (
                select 1 from placement m where m.school_id = h.school_id and m.class_hour_id = h.id
                    and m.placed_by <> m.student_id and m.since > :lately))
            """;

    private final JdbcClient jdbc;
    private final Roster roster;
    private final Ledger ledger;
    private final AbsenceStore absences;
    private final Live live;
    private final ObjectProvider<SharedRooms> shared;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClassHours(JdbcClient jdbc, Roster roster, Ledger ledger, AbsenceStore absences, Live live,
            ObjectProvider<SharedRooms> shared, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.ledger = ledger;
        this.absences = absences;
        this.live = live;
        this.shared = shared;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts an hour: everybody enrolled waits, except who has a place in another hour that still runs. Refuses while one
     * is running in this classroom, and a planned length that is no lesson (5 to 240 minutes).
     */
    public UUID start(UUID classroomId, UUID startedBy, int plannedMinutes) {
        if (plannedMinutes < 5 || plannedMinutes > 240) {
            throw new Refusal("classhour.start.length", 5, 240);
        }
        endForgotten();
        UUID hour = SchoolEntity.newId();
        try {
            jdbc.sql("""
                    insert into class_hour (school_id, id, version, classroom_id, started_by, started_at, planned_minutes)
                    values (this_school(), ?, 0, ?, ?, ?, ?)
                    """).params(hour, classroomId, startedBy, now(), plannedMinutes).update();
        } catch (DuplicateKeyException alreadyRunning) {
            throw new Refusal("classhour.start.running");
        }
        var everybody = enrolled(classroomId);
        everybody.removeAll(placedElsewhere(everybody));
        insert(hour, everybody, Destination.waiting(), startedBy, clock.instant());
        announce(new StudentsMoved(hour, classroomId, everybody));
        return hour;
    }

    /** Ends the hour and with it every place in it. An hour that has ended stays as it is, and whose word it was. */
    public void end(UUID hourId, UUID by) {
        var hour = locked(hourId);
        if (hour.running()) {
            end(hour, clock.instant(), by);
        }
    }

    /**
     * Ends the hours of this school that were forgotten: half an hour over their planned end, and no adult has moved
     * anybody for half an hour. Such an hour ended at its planned end, or with the last move after it, so that its minutes
     * are those that were taught.
     */
    public void endForgotten() {
        jdbc.sql(HOUR + "h where ended_at is null and " + FORGOTTEN + "order by id for no key update")
                .params(lately()).query(HourView.class).list().forEach(hour -> end(hour, lastMove(hour), null));
    }

    private Instant lastMove(HourView hour) {
        return jdbc.sql("""
                select greatest(?, max(since)) from placement where class_hour_id = ? and placed_by <> student_id
                """).params(Timestamp.from(hour.plannedEnd()), hour.id()).query(Timestamp.class).single().toInstant();
    }

    /** @param by null for an hour that was forgotten */
    private void end(HourView hour, Instant at, UUID by) {
        jdbc.sql("""
                update placement set until = greatest(since, ?), version = version + 1
                where class_hour_id = ? and until is null
                """).params(Timestamp.from(at), hour.id()).update();
        jdbc.sql("update class_hour set ended_at = greatest(started_at, ?), ended_by = ?, version = version + 1 where id = ?")
                .params(Timestamp.from(at), by, hour.id()).update();
        events.publishEvent(new HourEnded(hour.id(), hour.classroomId()));
        live.changed(hour.classroomId());
    }

    /** The hour that runs in this classroom now. */
    @Transactional(readOnly = true)
    public Optional<HourView> running(UUID classroomId) {
        return jdbc.sql(HOUR + "where classroom_id = ? and ended_at is null").param(classroomId)
                .query(HourView.class).optional();
    }

    /** The hour that is taught in this classroom now; one that was forgotten ends first. */
    public Optional<HourView> taught(UUID classroomId) {
        var running = running(classroomId);
        if (running.filter(hour -> hour.maybeForgotten(clock.instant())).isEmpty()) {
            return running;
        }
        endForgotten();
        return running(classroomId);
    }

    /** The hour, running or over; {@link NotFound} when there is none. */
    @Transactional(readOnly = true)
    public HourView hour(UUID hourId) {
        return jdbc.sql(HOUR + "where id = ?").param(hourId).query(HourView.class).optional()
                .orElseThrow(NotFound::new);
    }

    /** The classroom's last hours that are over, newest first. */
    @Transactional(readOnly = true)
    public List<HourView> last(UUID classroomId, int atMost) {
        return jdbc.sql(HOUR + "where classroom_id = ? and ended_at is not null order by started_at desc limit ?")
                .params(classroomId, atMost).query(HourView.class).list();
    }

    /**
     * Moves students of the hour's class to one place, from wherever they were. Who is there already stays, with their
     * minutes; who was absent has arrived. Refuses when the hour is over; a student, place or adult of another class is
     * {@link NotFound}.
     */
    public void place(UUID hourId, Collection<UUID> studentIds, Destination to, UUID placedBy) {
        place(hourId, Map.of(to, studentIds), placedBy);
    }

    /** As {@link #place(UUID, Collection, Destination, UUID)}, to several places at one go; nobody is sent to two of them. */
    public void place(UUID hourId, Map<Destination, ? extends Collection<UUID>> sent, UUID placedBy) {
        var hour = hold(hourId);
        var students = new LinkedHashSet<UUID>();
        sent.values().forEach(students::addAll);
        if (!enrolled(hour.classroomId()).containsAll(students) || !inTheRooms(hour, sent.keySet())) {
            throw new NotFound();
        }
        var places = whereabouts(hourId);
        sent.forEach((to, going) -> students.removeAll(alreadyAt(places, Set.copyOf(going), to)));
        if (students.isEmpty()) {
            return;
        }
        absences.arrive(hourId, students, placedBy);
        var from = close(students);
        sent.forEach((to, going) -> insert(hourId, going.stream().filter(students::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new)), to, placedBy, from));
        announce(new StudentsMoved(hourId, hour.classroomId(), List.copyOf(students)));
    }

    /** The hour, in which nobody else moves anybody until the caller's transaction ends. Refuses when it is over. */
    public HourView hold(UUID hourId) {
        var hour = locked(hourId);
        if (!hour.running()) {
            throw new Refusal("classhour.place.over");
        }
        return hour;
    }

    /** Throws {@link MovedMeanwhile} when any of them is not where the reader saw them; else holds the hour. */
    public void requireUnmoved(UUID hourId, Map<UUID, Instant> seen) {
        hold(hourId);
        var now = new HashMap<UUID, Instant>();
        whereabouts(hourId).forEach(place -> now.put(place.studentId(), place.since()));
        var moved = seen.keySet().stream().filter(id -> !Objects.equals(seen.get(id), now.get(id))).toList();
        if (!moved.isEmpty()) {
            throw new MovedMeanwhile(moved);
        }
    }

    /** Where everybody of the hour is, longest there first. Who has no place in it is missing. */
    @Transactional(readOnly = true)
    public List<Whereabouts> whereabouts(UUID hourId) {
        return jdbc.sql(PLACE + "where class_hour_id = ? and until is null order by since, student_id").param(hourId)
                .query(Whereabouts.class).list();
    }

    /** Where the student is, in whichever hour runs; empty outside class and in an hour that was forgotten. */
    @Transactional(readOnly = true)
    public Optional<Whereabouts> ofStudent(UUID studentId) {
        return jdbc.sql(PLACE + "join class_hour h on h.school_id = p.school_id and h.id = p.class_hour_id"
                        + " where p.student_id = :student and p.until is null and not " + FORGOTTEN)
                .param("student", studentId).params(lately()).query(Whereabouts.class).optional();
    }

    /** Where the minutes of this hour went so far, for everybody who was in it. */
    @Transactional(readOnly = true)
    public MinutesView minutes(UUID hourId) {
        return new MinutesView(hour(hourId), ledger.ofHour(hourId));
    }

    /** Where the student's minutes went in the hours from one day of the school's calendar to another, both included. */
    @Transactional(readOnly = true)
    public Minutes minutesOf(UUID studentId, LocalDate from, LocalDate to) {
        return ledger.ofStudent(studentId, from, to);
    }

    /** Takes students out of the hour. Who has only waited since it began was never there: those minutes are nobody's. */
    void leave(HourView hour, Set<UUID> students) {
        if (!enrolled(hour.classroomId()).containsAll(students)) {
            throw new NotFound();
        }
        jdbc.sql("""
                delete from placement p where class_hour_id = ? and student_id = any(?) and until is null
                    and state = 'WAITING' and not exists (select 1 from placement other where other.school_id = p.school_id
                        and other.class_hour_id = p.class_hour_id and other.student_id = p.student_id and other.id <> p.id)
                """).params(hour.id(), students.toArray(UUID[]::new)).update();
        jdbc.sql("""
                update placement set until = greatest(since, ?), version = version + 1
                where class_hour_id = ? and student_id = any(?) and until is null
                """).params(now(), hour.id(), students.toArray(UUID[]::new)).update();
        announce(new StudentsMoved(hour.id(), hour.classroomId(), List.copyOf(students)));
    }

    /** In the class's own room, or in that of a class it is taught together with. */
    private boolean inTheRooms(HourView hour, Set<Destination> places) {
        var elsewhere = outside(hour.classroomId(), places);
        if (!elsewhere.isEmpty()) {
            for (var classroom : shared.getObject().besides(hour.id())) {
                elsewhere = outside(classroom, elsewhere);
            }
        }
        return elsewhere.isEmpty();
    }

    private Set<Destination> outside(UUID classroomId, Set<Destination> places) {
        var zones = places.stream().allMatch(to -> to.zoneId() == null) ? List.of()
                : roster.zones(classroomId).stream().map(ZoneView::id).toList();
        var adults = places.stream().allMatch(to -> to.adultId() == null) ? List.of()
                : roster.adults(classroomId).stream().map(AdultName::id).toList();
        return places.stream().filter(to -> to.zoneId() != null && !zones.contains(to.zoneId())
                || to.adultId() != null && !adults.contains(to.adultId())).collect(Collectors.toSet());
    }

    private static List<UUID> alreadyAt(List<Whereabouts> places, Set<UUID> students, Destination to) {
        return places.stream()
                .filter(place -> students.contains(place.studentId()) && to.equals(
                        new Destination(place.state(), place.zoneId(), place.adultId(), place.groupId())))
                .map(Whereabouts::studentId).toList();
    }

    /** Leaves the places they are in, in whichever hour. Answers from when the next one may count. */
    private Instant close(Set<UUID> students) {
        return jdbc.sql("""
                update placement set until = greatest(since, ?), version = version + 1
                where student_id = any(?) and until is null returning until
                """).params(now(), students.toArray(UUID[]::new))
                .query((row, i) -> row.getTimestamp("until").toInstant()).list().stream()
                .reduce(clock.instant(), (one, other) -> one.isAfter(other) ? one : other);
    }

    private void insert(UUID hourId, Set<UUID> students, Destination to, UUID placedBy, Instant from) {
        try {
            jdbc.sql("""
                    insert into placement (school_id, id, version, class_hour_id, student_id, state, zone_id, adult_id,
                                           group_id, since, placed_by)
                    select this_school(), place.id, 0, ?, place.student_id,
                           ?, ?, ?, ?, ?, ?
                    from unnest(?::uuid[], ?::uuid[]) as place (id, student_id)
                    """).params(hourId, to.state().name(), to.zoneId(), to.adultId(), to.groupId(),
                            Timestamp.from(from), placedBy,
                            students.stream().map(student -> SchoolEntity.newId()).toArray(UUID[]::new),
                            students.toArray(UUID[]::new)).update();
        } catch (DataIntegrityViolationException takenElsewhere) {
            throw new MovedMeanwhile(students);
        }
    }

    private Set<UUID> enrolled(UUID classroomId) {
        var students = new LinkedHashSet<UUID>();
        roster.students(classroomId).forEach(student -> students.add(student.id()));
        return students;
    }

    private Set<UUID> placedElsewhere(Set<UUID> students) {
        return Set.copyOf(jdbc.sql("select student_id from placement where student_id = any(?) and until is null")
                .params((Object) students.toArray(UUID[]::new)).query(UUID.class).list());
    }

    private HourView locked(UUID hourId) {
        return jdbc.sql(HOUR + "where id = ? for no key update").param(hourId).query(HourView.class).optional()
                .orElseThrow(NotFound::new);
    }

    private void announce(StudentsMoved moved) {
        events.publishEvent(moved);
        live.changed(moved.classroomId());
    }

    private Map<String, Timestamp> lately() {
        return Map.of("now", now(), "lately", Timestamp.from(clock.instant().minus(HourView.MAY_RUN_ON)));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

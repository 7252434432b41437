package app.headsup.classhour;

import app.headsup.database.SchoolEntity;
import app.headsup.roster.Roster;
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
import org.springframework.context.ApplicationEventPublisher;
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

    static final String HOUR =
            "select id, version, classroom_id, started_at, planned_minutes, ended_at from class_hour ";

    private final JdbcClient jdbc;
    private final PlacementStore places;
    private final ForgottenHours forgotten;
    private final Reach reach;
    private final Roster roster;
    private final Ledger ledger;
    private final AbsenceStore absences;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClassHours(JdbcClient jdbc, PlacementStore places, ForgottenHours forgotten, Reach reach, Roster roster, Ledger ledger,
            AbsenceStore absences, Live live, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.forgotten = forgotten;
        this.reach = reach;
        this.roster = roster;
        this.ledger = ledger;
        this.absences = absences;
        this.live = live;
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
        everybody.removeAll(places.placed(everybody));
        places.insert(hour, everybody, Destination.waiting(), startedBy, clock.instant());
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
        forgotten.held().forEach(hour -> end(hour, forgotten.end(hour), null));
    }

    /** @param by null for an hour that was forgotten */
    private void end(HourView hour, Instant at, UUID by) {
        places.closeAll(hour.id(), at);
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
        if (!enrolled(hour.classroomId()).containsAll(students) || !reach.includes(hour, sent.keySet())) {
            throw new NotFound();
        }
        var now = places.of(hourId);
        sent.forEach((to, going) -> students.removeAll(alreadyAt(now, Set.copyOf(going), to)));
        if (students.isEmpty()) {
            return;
        }
        absences.arrive(hourId, students, placedBy);
        var from = places.close(students);
        sent.forEach((to, going) -> places.insert(hourId, going.stream().filter(students::contains)
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
        return places.of(hourId);
    }

    /** Where the student is, in whichever hour runs; empty outside class and in an hour that was forgotten. */
    @Transactional(readOnly = true)
    public Optional<Whereabouts> ofStudent(UUID studentId) {
        return places.ofStudent(studentId);
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
        places.leave(hour.id(), students);
        announce(new StudentsMoved(hour.id(), hour.classroomId(), List.copyOf(students)));
    }

    private static List<UUID> alreadyAt(List<Whereabouts> places, Set<UUID> students, Destination to) {
        return places.stream()
                .filter(place -> students.contains(place.studentId()) && to.equals(
                        new Destination(place.state(), place.zoneId(), place.adultId(), place.groupId())))
                .map(Whereabouts::studentId).toList();
    }

    private Set<UUID> enrolled(UUID classroomId) {
        var students = new LinkedHashSet<UUID>();
        roster.students(classroomId).forEach(student -> students.add(student.id()));
        return students;
    }

    private HourView locked(UUID hourId) {
        return jdbc.sql(HOUR + "where id = ? for no key update").param(hourId).query(HourView.class).optional()
                .orElseThrow(NotFound::new);
    }

    private void announce(StudentsMoved moved) {
        events.publishEvent(moved);
        live.changed(moved.classroomId());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

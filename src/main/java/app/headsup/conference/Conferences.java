package app.headsup.conference;

import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.Live;
import app.headsup.classhour.State;
import app.headsup.classhour.Whereabouts;
import app.headsup.groupwork.Groups;
import app.headsup.roster.Roster;
import app.headsup.routing.Talks;
import app.headsup.rules.History.Talk;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import app.headsup.web.Stale;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conferences of one adult with one student. In a running hour the student is with the adult from opening to closing, so
 * the ledger counts those minutes.
 */
@Service
@Transactional
public class Conferences implements Talks {

    private static final String CONFERENCE = """
            select c.id, c.version, c.classroom_id, c.class_hour_id as hour_id, c.student_id, c.adult_id,
                   p.called as adult, c.opened_at, c.closed_at,
                   c.strengths, c.difficulties, c.goal, c.next_step, c.next_talk_on
            from conference c join person p on p.school_id = c.school_id and p.id = c.adult_id
            """;

    private static final List<State> ALONE = List.of(State.WAITING, State.SCREEN, State.PAPER);

    private final ConferenceRepository conferences;
    private final ClassHours hours;
    private final Groups groups;
    private final Live live;
    private final Roster roster;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conferences(ConferenceRepository conferences, ClassHours hours, Groups groups, Live live, Roster roster, JdbcClient jdbc,
            ApplicationEventPublisher events, Clock clock) {
        this.conferences = conferences;
        this.hours = hours;
        this.groups = groups;
        this.live = live;
        this.roster = roster;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sits down with a student, and goes on with a conference that an earlier hour left open. Refuses while the student
     * is in one of this hour.
     *
     * @param hourId the running hour in which the student is placed with the adult; null outside class
     */
    public UUID open(UUID hourId, UUID classroomId, UUID studentId, UUID adultId) {
        var student = roster.student(classroomId, studentId);
        var conference = conferences.findByStudentIdAndClassroomIdAndClosedAtIsNull(studentId, classroomId).map(open -> {
            open.goOn(hourId, adultId, student.name());
            return open;
        }).orElseGet(() -> new Conference(classroomId, hourId, studentId, adultId, clock.instant()));
        conferences.saveAndFlush(conference);
        if (hourId != null) {
            hours.place(hourId, List.of(studentId), Destination.with(adultId), adultId);
        }
        return conference.id();
    }

    /**
     * Writes down what was said so far.
     *
     * @param versionRead of the view the words were written over
     * @throws Stale when somebody wrote or closed it since
     */
    public void note(UUID conferenceId, long versionRead, ConferenceNotes notes) {
        noted(conferenceId, versionRead, notes);
    }

    /**
     * Writes the last words down and closes. The student goes on from the adult, if that is where they still are.
     *
     * @param then where to, in a running hour: one of {@link #afterwards}; what is none of them is {@link State#WAITING}
     * @throws Refusal without a strength; what was written is not kept then
     * @throws Stale when somebody wrote or closed it since
     */
    public void close(UUID conferenceId, long versionRead, ConferenceNotes notes, State then, UUID closedBy) {
        var conference = noted(conferenceId, versionRead, notes);
        conference.close(clock.instant());
        conferences.saveAndFlush(conference);
        hours.ofStudent(conference.studentId())
                .filter(place -> place.hourId().equals(conference.classHourId()) && place.state() == State.ADULT)
                .ifPresent(place -> goOn(place, then, closedBy));
        live.changed(conference.classroomId());
    }

    private void goOn(Whereabouts place, State then, UUID by) {
        var student = List.of(place.studentId());
        var group = groups.calledAwayFrom(place.hourId(), place.studentId());
        if (then == State.TOGETHER && group.isPresent()) {
            groups.join(group.get().id(), student, by);
        } else {
            hours.place(place.hourId(), student,
                    new Destination(ALONE.contains(then) ? then : State.WAITING, null, null, null), by);
        }
    }

    /** Where the student may go on after this conference; back to the group they were called away from comes first. */
    @Transactional(readOnly = true)
    public List<State> afterwards(ConferenceView conference) {
        if (conference.hourId() == null) {
            return List.of();
        }
        var afterwards = new ArrayList<>(ALONE);
        groups.calledAwayFrom(conference.hourId(), conference.studentId())
                .ifPresent(group -> afterwards.addFirst(State.TOGETHER));
        return afterwards;
    }

    /** What a form offers first of {@link #afterwards}. */
    @Transactional(readOnly = true)
    public State usuallyThen(ConferenceView conference) {
        return afterwards(conference).stream().findFirst().orElse(State.WAITING);
    }

    private Conference noted(UUID conferenceId, long versionRead, ConferenceNotes notes) {
        var conference = conferences.findById(conferenceId).orElseThrow(NotFound::new);
        if (conference.isClosed() || conference.version() != versionRead) {
            throw new Stale(Differences.between(notes, conference.notes()));
        }
        conference.note(notes);
        return conferences.saveAndFlush(conference);
    }

    /**
     * A conference of this hour that was opened since and in which nobody has written a word is not held. Refuses when
     * somebody has; an older one that went on stays open.
     */
    public void cancel(UUID hourId, UUID studentId, Instant openedSince) {
        boolean opened = jdbc.sql("""
                select exists (select 1 from conference where class_hour_id = ? and student_id = ? and opened_at >= ?)
                """).params(hourId, studentId, Timestamp.from(openedSince)).query(Boolean.class).single();
        int cancelled = jdbc.sql("""
                delete from conference c where class_hour_id = ? and student_id = ? and opened_at >= ? and closed_at is null
                    and strengths = '' and difficulties = '' and goal = '' and next_step = '' and not exists (
                        select 1 from intention i where i.school_id = c.school_id and i.conference_id = c.id)
                """).params(hourId, studentId, Timestamp.from(openedSince)).update();
        if (opened && cancelled == 0) {
            throw new Refusal("conference.cancel.begun");
        }
    }

    @Transactional(readOnly = true)
    public ConferenceView view(UUID conferenceId) {
        return jdbc.sql(CONFERENCE + "where c.id = ?").param(conferenceId).query(ConferenceView.class).optional()
                .orElseThrow(NotFound::new);
    }

    /** The student's conferences that are closed, newest first. */
    @Transactional(readOnly = true)
    public List<ConferenceView> history(UUID studentId) {
        return jdbc.sql(CONFERENCE + "where c.student_id = ? and c.closed_at is not null order by c.closed_at desc")
                .param(studentId).query(ConferenceView.class).list();
    }

    /** The open conferences of an hour, by student. */
    @Transactional(readOnly = true)
    public Map<UUID, UUID> openIn(UUID hourId) {
        return jdbc.sql("select student_id, id from conference where class_hour_id = ? and closed_at is null")
                .param(hourId)
                .query((row, i) -> Map.entry(row.getObject("student_id", UUID.class), row.getObject("id", UUID.class)))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What the student took along from the last conference that named a goal or a next step. */
    @Transactional(readOnly = true)
    public Optional<Goal> goal(UUID studentId) {
        return jdbc.sql("""
                select c.goal, c.next_step, c.next_talk_on, c.closed_at as agreed_at,
                       p.called as adult
                from conference c join person p on p.school_id = c.school_id and p.id = c.adult_id
                where c.student_id = ? and c.closed_at is not null and (c.goal <> '' or c.next_step <> '')
                order by c.closed_at desc limit 1
                """).param(studentId).query(Goal.class).optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, List<Talk>> with(UUID classroomId) {
        return jdbc.sql("""
                select c.student_id, c.id, c.opened_at, c.closed_at, h.ended_at as left_at
                from conference c
                left join class_hour h on h.school_id = c.school_id and h.id = c.class_hour_id
                where c.classroom_id = ? order by c.opened_at, c.id
                """).param(classroomId).query(TalkRow.class).list().stream()
                .collect(Collectors.groupingBy(TalkRow::studentId, Collectors.mapping(TalkRow::talk, Collectors.toList())));
    }

    record TalkRow(UUID studentId, UUID id, Instant openedAt, Instant closedAt, Instant leftAt) {

        Talk talk() {
            return new Talk(id, openedAt, closedAt, leftAt);
        }
    }
}

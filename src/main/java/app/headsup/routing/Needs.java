package app.headsup.routing;

import app.headsup.database.SchoolEntity;
import app.headsup.roster.Roster;
import app.headsup.rules.Route;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an adult knows and no data shows: "I want to talk with Ana". It comes before every rule, stays open until somebody
 * acts on it or says no, and is never shown to the student.
 */
@Service
@Transactional
public class Needs {

    private final JdbcClient jdbc;
    private final Roster roster;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Needs(JdbcClient jdbc, Roster roster, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a need down. Refuses one without words or with more than 300 characters, and a route that isn't for one
     * student ({@link Route#forOne}); a student of another class is {@link NotFound}.
     */
    public UUID raise(UUID classroomId, UUID studentId, Route route, String words, UUID raisedBy) {
        roster.student(classroomId, studentId);
        if (words == null || words.isBlank()) {
            throw new Refusal("routing.need.words-missing");
        }
        if (words.strip().length() > 300) {
            throw new Refusal("routing.need.words-too-long", 300);
        }
        if (!Route.forOne().contains(route)) {
            throw new Refusal("routing.need.route");
        }
        UUID id = SchoolEntity.newId();
        jdbc.sql("""
                insert into need (school_id, id, version, classroom_id, student_id, route, words, raised_by, raised_at)
                values (this_school(), ?, 0, ?, ?, ?, ?, ?, ?)
                """).params(id, classroomId, studentId, route.name(), words.strip(), raisedBy, now()).update();
        events.publishEvent(new NeedRaised(classroomId, studentId));
        return id;
    }

    /** What is still open in the class, oldest first, with the names of student and adult. */
    @Transactional(readOnly = true)
    public List<NeedView> open(UUID classroomId) {
        return jdbc.sql("""
                select n.id, n.student_id, s.given_name as student, n.route, n.words,
                       p.called as raised_by, n.raised_at
                from need n
                join person s on s.school_id = n.school_id and s.id = n.student_id
                join person p on p.school_id = n.school_id and p.id = n.raised_by
                where n.classroom_id = ? and n.met_at is null order by n.raised_at, n.id
                """).param(classroomId).query(NeedView.class).list();
    }

    /** Nothing more to do about it; a need that was met stays as it is. */
    public void meet(UUID needId) {
        jdbc.sql("update need set met_at = ?, version = version + 1 where id = ? and met_at is null")
                .params(now(), needId).update();
    }

    /** What a decision met is open again, because the decision was taken back. */
    void reopen(UUID needId) {
        jdbc.sql("update need set met_at = null, version = version + 1 where id = ?").param(needId).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

package app.headsup.routing;

import app.headsup.rules.OpenSuggestion;
import app.headsup.rules.Route;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was decided a moment ago, and what was taken back. */
@Component
class RecentDecisions {

    private final JdbcClient jdbc;

    RecentDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The adult's own in the class's running hour, and those said in advance, newest first. */
    List<Undoable> of(UUID classroomId, UUID adultId, Instant since) {
        return jdbc.sql("""
                select s.id, coalesce(d.route, s.route) as route, d.verdict, d.standing,
                       (select array_agg(x.student_id) from suggestion_student x
                        where x.school_id = s.school_id and x.suggestion_id = s.id) as students
                from class_hour h
                join suggestion s on s.school_id = h.school_id and s.class_hour_id = h.id
                join decision d on d.school_id = s.school_id and d.suggestion_id = s.id
                where h.classroom_id = ? and h.ended_at is null and s.settled_at > ? and d.decided_at > ?
                  and d.undone_at is null and (d.decided_by = ? or d.standing)
                order by d.decided_at desc, s.id
                """).params(classroomId, Timestamp.from(since), Timestamp.from(since), adultId)
                .query((row, i) -> undoable(row)).list();
    }

    private static Undoable undoable(ResultSet row) throws SQLException {
        return new Undoable(row.getObject("id", UUID.class), Arrays.asList((UUID[]) row.getArray("students").getArray()),
                Route.valueOf(row.getString("route")), row.getString("verdict"), row.getBoolean("standing"));
    }

    /** What was carried out in the class's name and taken back since: there, and about the same, the standing yes rests. */
    List<TakenBack> takenBack(UUID hourId, Instant since) {
        return jdbc.sql("""
                select s.rule, split_part(s.subject, '/', 1)::uuid as topic, x.student_id from suggestion s
                join decision d on d.school_id = s.school_id and d.suggestion_id = s.id
                join suggestion_student x on x.school_id = s.school_id and x.suggestion_id = s.id
                where s.class_hour_id = ? and d.standing and d.undone_at > ?
                """).params(hourId, Timestamp.from(since)).query(TakenBack.class).list();
    }

    record TakenBack(String rule, UUID topic, UUID studentId) {

        boolean about(OpenSuggestion open) {
            return rule.equals(open.rule()) && Objects.equals(topic, open.topic()) && open.students().contains(studentId);
        }
    }
}

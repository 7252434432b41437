package app.headsup.dashboard;

import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was absent lately, and nobody has arranged yet for what they missed. */
@Component
@Transactional(readOnly = true)
class MissedReader {

    private static final Duration LATELY = Duration.ofDays(21);

    private final JdbcClient jdbc;
    private final Roster roster;
    private final Clock clock;

    MissedReader(JdbcClient jdbc, Roster roster, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.clock = clock;
    }

    /** Of students who are still in the class, newest hour first. */
    List<Missed> of(UUID classroomId) {
        var names = roster.students(classroomId).stream().collect(Collectors.toMap(StudentName::id, StudentName::name));
        return jdbc.sql("""
                select a.id, a.student_id, h.started_at,
                       array(select distinct t.title from work_group g
                             join task_card t on t.school_id = g.school_id and t.lesson_id = g.lesson_id
                             where g.school_id = h.school_id and g.class_hour_id = h.id order by t.title) as tasks
                from absence a join class_hour h on h.school_id = a.school_id and h.id = a.class_hour_id
                where h.classroom_id = ? and h.started_at > ? and a.arrived_at is null and a.caught_up_at is null
                order by h.started_at desc, a.id
                """).params(classroomId, Timestamp.from(clock.instant().minus(LATELY)))
                .query((row, i) -> new Missed(row.getObject("id", UUID.class), row.getObject("student_id", UUID.class),
                        names.get(row.getObject("student_id", UUID.class)), row.getTimestamp("started_at").toInstant(),
                        texts(row.getArray("tasks")))).list().stream()
                .filter(missed -> missed.name() != null).toList();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}

package app.headsup.dashboard;

import app.headsup.database.JointRead.Select;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was absent lately or came late, and nobody has arranged yet for what they missed. */
@Component
@Transactional(readOnly = true)
class MissedReader {

    /** Within three weeks. A task somebody has done with others since is no longer missed; who came late missed what had ended by then. */
    private static final String MISSED = """
            select a.id as absence_id, a.student_id, '' as name, h.started_at, a.arrived_at is not null as late, missed.tasks
            from absence a join class_hour h on h.school_id = a.school_id and h.id = a.class_hour_id
            cross join lateral (select array(
                select distinct t.title from work_group g
                join task_card t on t.school_id = g.school_id and t.lesson_id = g.lesson_id
                where g.school_id = h.school_id and g.class_hour_id = h.id
                  and (a.arrived_at is null or g.ended_at <= a.arrived_at) and not exists (
                    select 1 from group_member m join work_group done on done.school_id = m.school_id and done.id = m.group_id
                    where m.school_id = a.school_id and m.student_id = a.student_id and done.lesson_id = g.lesson_id
                      and done.ticked_at is not null)
                order by t.title) as tasks) missed
            where h.started_at > cast(:now as timestamptz) - interval '21 days'
            """;
    /** The last hour that the student {@code :student} was absent from, until they have been at work in class again. */
    static final Select<Missed> BEFORE = new Select<>(MISSED + """
            and a.student_id = :student and a.arrived_at is null and h.ended_at is not null and not exists (
                select 1 from placement p where p.school_id = a.school_id and p.student_id = a.student_id
                    and p.since > h.ended_at and p.until is not null)
            order by h.started_at desc limit 1
            """, Missed.class);

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
        return jdbc.sql(MISSED + """
                and h.classroom_id = :classroom and a.caught_up_at is null and (a.arrived_at is null or missed.tasks <> '{}')
                order by h.started_at desc, a.id
                """).param("now", Timestamp.from(clock.instant())).param("classroom", classroomId)
                .query((row, i) -> missed(row, names.get(row.getObject("student_id", UUID.class)))).list().stream()
                .filter(missed -> missed.name() != null).toList();
    }

    private static Missed missed(ResultSet row, String name) throws SQLException {
        return new Missed(row.getObject("absence_id", UUID.class), row.getObject("student_id", UUID.class), name,
                row.getTimestamp("started_at").toInstant(), row.getBoolean("late"), texts(row.getArray("tasks")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}

package app.headsup.groupwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads in one statement with whom a student works where, and on what. */
@Component
class OwnTables {

    private final JdbcClient jdbc;

    OwnTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for a student who has just left the hour. */
    Optional<OwnTable> of(UUID studentId, UUID hourId) {
        return jdbc.sql("""
                select g.id as group_id, z.name as zone, g.lesson_id, t.title as task, t.minutes, m.task_role as role,
                       array(select o.called
                             from placement other join person o on o.school_id = other.school_id and o.id = other.student_id
                             where other.school_id = p.school_id and other.class_hour_id = p.class_hour_id
                               and other.until is null and other.student_id <> p.student_id
                               and case when g.id is null then other.zone_id = p.zone_id else other.group_id = g.id end
                             order by other.since, other.student_id) as partners
                from placement p
                left join work_group g on g.school_id = p.school_id and g.id = p.group_id
                left join zone z on z.school_id = p.school_id and z.removed_at is null
                    and z.id = case when g.id is null then p.zone_id else g.zone_id end
                left join task_card t on t.school_id = g.school_id and t.lesson_id = g.lesson_id
                left join group_member m on m.school_id = g.school_id and m.group_id = g.id
                    and m.student_id = p.student_id and m.left_at is null
                where p.class_hour_id = ? and p.student_id = ? and p.until is null
                """).params(hourId, studentId).query(OwnTables::table).optional();
    }

    private static OwnTable table(ResultSet row, int index) throws SQLException {
        return new OwnTable(row.getObject("group_id", UUID.class), row.getString("zone"),
                row.getObject("lesson_id", UUID.class), row.getString("task"), row.getObject("minutes", Integer.class),
                row.getString("role"), List.of((String[]) row.getArray("partners").getArray()));
    }
}

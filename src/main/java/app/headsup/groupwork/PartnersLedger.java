package app.headsup.groupwork;

import app.headsup.progress.TasksDone;
import app.headsup.routing.Partners;
import app.headsup.rules.Facts.Gathered;
import app.headsup.rules.Facts.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who sat together from when until when, and whose task was ticked: read from the groups there were, kept nowhere else. */
@Component
@Transactional(readOnly = true)
class PartnersLedger implements Partners, TasksDone {

    private final JdbcClient jdbc;

    PartnersLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Gathered> groups(UUID classroomId) {
        var groups = new LinkedHashMap<UUID, Gathered>();
        jdbc.sql("""
                select g.id, g.class_hour_id, g.lesson_id, g.formed_at, g.ticked_at, g.ended_at, m.student_id,
                       coalesce(m.joined_at, g.formed_at) as joined_at, m.left_at
                from class_hour h
                join work_group g on g.school_id = h.school_id and g.class_hour_id = h.id
                join group_member m on m.school_id = g.school_id and m.group_id = g.id
                where h.classroom_id = ? order by g.formed_at, g.id, m.student_id
                """).param(classroomId).query(row -> {
                    groups.merge(row.getObject("id", UUID.class), gathered(row), (one, more) -> one.and(more.members()));
                });
        return List.copyOf(groups.values());
    }

    private static Gathered gathered(ResultSet row) throws SQLException {
        var member = new Member(row.getObject("student_id", UUID.class), at(row, "joined_at"), at(row, "left_at"));
        return new Gathered(row.getObject("id", UUID.class), row.getObject("class_hour_id", UUID.class),
                row.getObject("lesson_id", UUID.class), at(row, "formed_at"), at(row, "ticked_at"), at(row, "ended_at"),
                List.of(member));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    @Override
    public Set<UUID> among(Collection<UUID> studentIds, UUID lessonId) {
        return Set.copyOf(jdbc.sql("""
                select distinct m.student_id
                from work_group g join group_member m on m.school_id = g.school_id and m.group_id = g.id
                where g.lesson_id = ? and g.ticked_at is not null and m.left_at is null and m.student_id = any(?)
                """).params(lessonId, studentIds.toArray(UUID[]::new)).query(UUID.class).list());
    }
}

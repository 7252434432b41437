package app.headsup.groupwork;

import app.headsup.progress.TasksDone;
import app.headsup.routing.Partners;
import app.headsup.rules.Facts.Gathered;
import app.headsup.rules.Facts.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sat together from when until when, and whose task was ticked: read from the groups there were, kept nowhere else. */
@Service
@Transactional(readOnly = true)
public class PartnersLedger implements Partners, TasksDone {

    private static final String MET = """
            with sat as (
                select g.id, m.student_id, coalesce(m.joined_at, g.formed_at) as from_then, m.left_at, g.ended_at
                from work_group g join group_member m on m.school_id = g.school_id and m.group_id = g.id
                where g.formed_at >= :since and g.formed_at <= :now and m.student_id = any(:students)
            )
            select one.student_id as one, other.student_id as other, count(*) as times,
                   max(greatest(one.from_then, other.from_then)) as last
            from sat one join sat other on other.id = one.id and one.student_id < other.student_id
            where one.left_at is null and other.left_at is null
               or least(one.left_at, other.left_at, one.ended_at, cast(:now as timestamptz))
                  - greatest(one.from_then, other.from_then) >= interval '3 minutes'
            group by one.student_id, other.student_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PartnersLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How often each two of these students really sat together in any class: to the group's end, or for three minutes at
     * least. Those who never did are missing.
     *
     * @param since for a class, the day its term began
     */
    public Map<TwoStudents, Integer> met(Collection<UUID> studentIds, Instant since) {
        return meetings(studentIds, since).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().times()));
    }

    /** The same as {@link #met}, with the last time of each two. */
    public Map<TwoStudents, Meetings> meetings(Collection<UUID> studentIds, Instant since) {
        return jdbc.sql(MET).param("since", Timestamp.from(since)).param("now", Timestamp.from(clock.instant()))
                .param("students", studentIds.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new TwoStudents(row.getObject("one", UUID.class), row.getObject("other", UUID.class)),
                        new Meetings(row.getInt("times"), at(row, "last")))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

package app.headsup.groupwork;

import app.headsup.classhour.Whereabouts;
import app.headsup.database.SchoolEntity;
import app.headsup.groupwork.GroupView.Member;
import app.headsup.roster.Roster;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of groups and their members. */
@Component
class GroupStore {

    private static final String GROUP = """
            select g.id, g.class_hour_id, g.lesson_id, g.zone_id, g.formed_at, g.ticked_at, g.ended_at,
                   m.student_id, m.task_role
            from work_group g
            left join group_member m on m.school_id = g.school_id and m.group_id = g.id and m.left_at is null
            """;

    private final JdbcClient jdbc;
    private final Roster roster;
    private final Clock clock;

    GroupStore(JdbcClient jdbc, Roster roster, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.clock = clock;
    }

    Optional<GroupView> find(UUID groupId) {
        return gathered(jdbc.sql(GROUP + "where g.id = ? order by m.id").param(groupId)).stream().findFirst();
    }

    List<GroupView> open(UUID hourId) {
        return gathered(jdbc.sql(GROUP + "where g.class_hour_id = ? and g.ended_at is null order by g.formed_at, g.id, m.id")
                .param(hourId));
    }

    UUID insert(UUID hourId, UUID lessonId, UUID zoneId, UUID formedBy) {
        UUID group = SchoolEntity.newId();
        jdbc.sql("""
                insert into work_group (school_id, id, version, class_hour_id, lesson_id, zone_id, formed_by, formed_at)
                values (this_school(), ?, 0, ?, ?, ?, ?, ?)
                """).params(group, hourId, lessonId, zoneId, formedBy, now()).update();
        return group;
    }

    /** Adds those who are not members yet; who had left is a member again. @param joinedAt null from the group's start */
    void addMembers(UUID groupId, Map<UUID, String> roles, Collection<UUID> students, Instant joinedAt) {
        jdbc.sql("""
                insert into group_member (school_id, id, group_id, student_id, task_role, joined_at)
                select this_school(), member.id, ?, member.student_id,
                       member.role, ?
                from unnest(?::uuid[], ?::uuid[], ?::text[]) as member (id, student_id, role)
                on conflict (school_id, group_id, student_id) do update set left_at = null
                """).params(groupId, joinedAt == null ? null : Timestamp.from(joinedAt), students.stream().map(student -> SchoolEntity.newId()).toArray(UUID[]::new),
                students.toArray(UUID[]::new), students.stream().map(roles::get).toArray(String[]::new)).update();
    }

    /** False when somebody ticked it before, or it has ended without. */
    boolean tick(UUID groupId, UUID by) {
        return jdbc.sql("""
                update work_group set ticked_by = ?, ticked_at = ?, ended_at = ?, version = version + 1
                where id = ? and ended_at is null
                """).params(by, now(), now(), groupId).update() == 1;
    }

    /**
     * These students were sent somewhere: who was in a group at work and neither sits with it nor talks with an adult has
     * left it. A talk is no leaving: the group's work goes on with them.
     */
    void leave(Collection<UUID> moved) {
        jdbc.sql("""
                update group_member m set left_at = greatest(m.joined_at, ?)
                from work_group g
                where g.school_id = m.school_id and g.id = m.group_id and g.ended_at is null
                    and m.left_at is null and m.student_id = any(?)
                    and not exists (select 1 from placement p where p.school_id = m.school_id
                        and p.student_id = m.student_id and p.until is null
                        and (p.group_id = g.id or p.state = 'ADULT'))
                """).params(now(), moved.toArray(UUID[]::new)).update();
    }

    /** Ends the groups of the hour, and those that these students were in, at which nobody sits any more. */
    void endDeserted(UUID hourId, Collection<UUID> moved) {
        jdbc.sql("""
                update work_group g set ended_at = ?, version = version + 1
                where g.ended_at is null
                    and (g.class_hour_id = ? or g.id in (select m.group_id from group_member m where m.student_id = any(?)))
                    and not exists (select 1 from placement p where p.school_id = g.school_id and p.group_id = g.id
                        and p.until is null)
                """).params(now(), hourId, moved.toArray(UUID[]::new)).update();
    }

    /** The hour is over, and so are its groups. */
    void endAll(UUID hourId) {
        open(hourId).forEach(group -> end(group.id()));
    }

    /** Ends a group that sits at this place and consists of nobody but these students, so that they can form another. */
    void endWithNobodyBut(UUID hourId, UUID zoneId, List<UUID> students, List<Whereabouts> places) {
        open(hourId).stream().filter(group -> zoneId.equals(group.zoneId())
                        && students.containsAll(Groups.sitting(group.id(), places)))
                .forEach(group -> end(group.id()));
    }

    /** Ends every group of the hour in which nobody but these students sits, before all of them sit elsewhere. */
    void endWithNobodyBut(UUID hourId, List<UUID> students, List<Whereabouts> places) {
        open(hourId).stream().filter(group -> students.containsAll(Groups.sitting(group.id(), places)))
                .forEach(group -> end(group.id()));
    }

    private void end(UUID groupId) {
        jdbc.sql("update work_group set ended_at = ?, version = version + 1 where id = ? and ended_at is null")
                .params(now(), groupId).update();
    }

    /** How often each of them has had each role in this class this term. */
    Map<UUID, Map<String, Integer>> rolesHad(UUID classroomId, List<UUID> students) {
        var had = new HashMap<UUID, Map<String, Integer>>();
        jdbc.sql("""
                select m.student_id, m.task_role, count(*) as times
                from group_member m
                join work_group g on g.school_id = m.school_id and g.id = m.group_id
                join class_hour h on h.school_id = g.school_id and h.id = g.class_hour_id
                where h.classroom_id = ? and g.formed_at >= ? and m.student_id = any(?) and m.task_role is not null
                group by m.student_id, m.task_role
                """).params(classroomId, termStart(classroomId), students.toArray(UUID[]::new))
                .query(row -> {
                    had.computeIfAbsent(row.getObject("student_id", UUID.class), student -> new HashMap<>())
                            .put(row.getString("task_role"), row.getInt("times"));
                });
        return had;
    }

    /** The moment from which partners and turns of this class count. */
    Timestamp termStart(UUID classroomId) {
        return Timestamp.from(roster.classroom(classroomId).orElseThrow().termStartsOn()
                .atStartOfDay(roster.zone()).toInstant());
    }

    /** In how many hours of this class groups sat since then. */
    int hoursInGroups(UUID classroomId, Timestamp since) {
        return jdbc.sql("""
                select count(distinct h.id) from class_hour h
                join work_group g on g.school_id = h.school_id and g.class_hour_id = h.id
                where h.classroom_id = ? and g.formed_at >= ?
                """).params(classroomId, since).query(Integer.class).single();
    }

    private static List<GroupView> gathered(JdbcClient.StatementSpec statement) {
        var groups = new LinkedHashMap<UUID, GroupView>();
        statement.query(row -> {
            var group = groups.computeIfAbsent(row.getObject("id", UUID.class), id -> group(id, row));
            var student = row.getObject("student_id", UUID.class);
            if (student != null) {
                group.members().add(new Member(student, row.getString("task_role")));
            }
        });
        return List.copyOf(groups.values());
    }

    private static GroupView group(UUID id, ResultSet row) {
        try {
            return new GroupView(id, row.getObject("class_hour_id", UUID.class), row.getObject("lesson_id", UUID.class),
                    row.getObject("zone_id", UUID.class), instant(row, "formed_at"), instant(row, "ticked_at"),
                    instant(row, "ended_at"), new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

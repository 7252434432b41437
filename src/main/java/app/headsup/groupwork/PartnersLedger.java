package app.headsup.groupwork;

import app.headsup.classhour.ClassHours;
import app.headsup.progress.TasksDone;
import app.headsup.routing.Partners;
import app.headsup.rules.OpenGroup;
import app.headsup.rules.Pair;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who really sat together, which is until the group's end or for three minutes at least, and whose task was ticked: read
 * from the groups there were, kept nowhere else.
 */
@Component
@Transactional(readOnly = true)
class PartnersLedger implements Partners, TasksDone {

    private final JdbcClient jdbc;
    private final GroupStore store;
    private final ClassHours hours;
    private final Clock clock;

    PartnersLedger(JdbcClient jdbc, GroupStore store, ClassHours hours, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public Map<Pair, Integer> meetings(UUID classroomId) {
        return jdbc.sql("""
                select a.student_id as one, b.student_id as other, count(*) as times
                from class_hour h
                join work_group g on g.school_id = h.school_id and g.class_hour_id = h.id
                join group_member a on a.school_id = g.school_id and a.group_id = g.id
                join group_member b on b.school_id = g.school_id and b.group_id = g.id and b.student_id > a.student_id
                where h.classroom_id = ? and g.formed_at >= ? and (a.left_at is null and b.left_at is null
                    or least(coalesce(a.left_at, g.ended_at, ?), coalesce(b.left_at, g.ended_at, ?))
                        - greatest(coalesce(a.joined_at, g.formed_at), coalesce(b.joined_at, g.formed_at))
                        >= interval '3 minutes')
                group by a.student_id, b.student_id
                """).params(classroomId, store.termStart(classroomId), now(), now())
                .query((row, i) -> Map.entry(
                        new Pair(row.getObject("one", UUID.class), row.getObject("other", UUID.class)),
                        row.getInt("times")))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<OpenGroup> open(UUID hourId) {
        var places = hours.whereabouts(hourId);
        return store.open(hourId).stream().map(group -> new OpenGroup(group.id(), group.lessonId(),
                Groups.sitting(group.id(), places), group.formedAt())).toList();
    }

    @Override
    public Set<Ticked> ticked(UUID classroomId) {
        return Set.copyOf(jdbc.sql("""
                select distinct m.student_id, g.lesson_id
                from class_hour h
                join work_group g on g.school_id = h.school_id and g.class_hour_id = h.id
                join group_member m on m.school_id = g.school_id and m.group_id = g.id
                where h.classroom_id = ? and g.ticked_at is not null and g.lesson_id is not null
                    and m.left_at is null
                """).param(classroomId).query(Ticked.class).list());
    }

    @Override
    public Set<UUID> among(Collection<UUID> studentIds, UUID lessonId) {
        return Set.copyOf(jdbc.sql("""
                select distinct m.student_id
                from work_group g join group_member m on m.school_id = g.school_id and m.group_id = g.id
                where g.lesson_id = ? and g.ticked_at is not null and m.left_at is null and m.student_id = any(?)
                """).params(lessonId, studentIds.toArray(UUID[]::new)).query(UUID.class).list());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

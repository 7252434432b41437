package app.headsup.dashboard;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads in one statement how far each student of a class was before a week began. */
@Component
class ReadinessReader {

    private static final Duration LATELY = Duration.ofDays(28);

    private final JdbcClient jdbc;

    ReadinessReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Readiness> before(Instant moment, UUID classroomId, Collection<UUID> studentIds) {
        List<Readiness> rows = jdbc.sql("""
                with taught as (
                    select i.lesson_id from playlist l
                    join playlist_item i on i.school_id = l.school_id and i.playlist_id = l.id
                    where l.classroom_id = :classroom
                ), finished as (
                    select v.student_id, v.lesson_id from viewing v
                    where v.student_id = any(:students) and v.lesson_id in (select lesson_id from taught)
                      and v.setting = 'CLASS' and v.finished_at < :moment
                ), common as (
                    select lesson_id from finished group by lesson_id having count(*) * 2 > cardinality(:students)
                ), latest as (
                    select distinct on (r.student_id, r.lesson_id) r.student_id, r.percent, r.recorded_at
                    from mastery_result r
                    where r.student_id = any(:students) and r.lesson_id in (select lesson_id from taught)
                      and r.recorded_at < :moment
                    order by r.student_id, r.lesson_id, r.recorded_at desc
                )
                select student.id as student_id, (select count(*) from common) as expected,
                       (select count(*) from finished f join common c on c.lesson_id = f.lesson_id
                        where f.student_id = student.id) as finished,
                       (select l.percent from latest l where l.student_id = student.id and l.recorded_at >= :lately
                        order by l.recorded_at desc limit 1) as last_percent,
                       (select round(avg(l.percent))::int from latest l where l.student_id = student.id) as average_percent
                from unnest(:students) as student(id)
                """).param("classroom", classroomId).param("students", studentIds.toArray(UUID[]::new))
                .param("moment", Timestamp.from(moment)).param("lately", Timestamp.from(moment.minus(LATELY)))
                .query(Readiness.class).list();
        return rows.stream().collect(Collectors.toMap(Readiness::studentId, Function.identity()));
    }
}

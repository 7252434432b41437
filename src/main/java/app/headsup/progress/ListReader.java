package app.headsup.progress;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a student's playlist with what each lesson asks and how far the student is, in one statement. */
@Component
@Transactional(readOnly = true)
class ListReader {

    private static final String LISTED = """
            select i.lesson_id, i.tier, l.title, o.statement as objective, u.title as unit, m.duration_ms as video_ms,
                   t.lesson_id is not null as task,
                   exists (select 1 from mastery_check c where c.school_id = l.school_id and c.lesson_id = l.id) as checked,
                   (select count(*) from question q where q.school_id = l.school_id and q.lesson_id = l.id
                        and q.withdrawn_at is null and q.kind <> 'TALK') as asked,
                   done.answered, watched.finished_at is not null as finished,
                   watched.id is not null or result.id is not null or notes.id is not null as begun,
                   coalesce(result.reached, false) as reached
            from playlist_item i
            join lesson l on l.school_id = i.school_id and l.id = i.lesson_id
            join objective o on o.school_id = l.school_id and o.id = l.objective_id
            join unit u on u.school_id = l.school_id and u.id = l.unit_id
            left join video v on v.school_id = l.school_id and v.lesson_id = l.id
            left join media m on m.school_id = v.school_id and m.id = v.media_id
            left join task_card t on t.school_id = l.school_id and t.lesson_id = l.id
            left join viewing watched on watched.school_id = i.school_id and watched.student_id = :student
                and watched.lesson_id = i.lesson_id and watched.setting = 'CLASS'
            left join notes_handed_in notes on notes.school_id = i.school_id and notes.student_id = :student
                and notes.lesson_id = i.lesson_id
            left join lateral (
                select count(distinct a.question_id) as answered
                from answer a join question q on q.school_id = a.school_id and q.id = a.question_id
                where a.school_id = i.school_id and a.lesson_id = i.lesson_id and a.student_id = :student
                  and a.setting = 'CLASS' and q.withdrawn_at is null and q.kind <> 'TALK') done on true
            left join lateral (
                select r.id, r.reached from mastery_result r
                where r.school_id = i.school_id and r.student_id = :student and r.lesson_id = i.lesson_id
                order by r.recorded_at desc limit 1) result on true
            """;

    private final JdbcClient jdbc;

    ListReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In its order: of several classes the student is in, the list of the latest that has anything on its playlist. */
    List<Listed> of(UUID studentId) {
        return jdbc.sql(LISTED + """
                where i.playlist_id = (
                    select p.id from playlist p
                    join enrollment e on e.school_id = p.school_id and e.classroom_id = p.classroom_id
                    where e.student_id = :student and e.ends_on is null and exists (select 1 from playlist_item one
                        where one.school_id = p.school_id and one.playlist_id = p.id)
                    order by e.starts_on desc, e.id desc limit 1)
                order by i.position, i.id
                """).param("student", studentId).query(Listed.class).list();
    }
}

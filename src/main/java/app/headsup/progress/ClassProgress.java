package app.headsup.progress;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what each student did with each lesson in class: one statement however many there are of both. It counts the
 * library's questions itself, because a second statement to ask for them would be the one too many on a board.
 */
@Component
class ClassProgress {

    private static final String PER_STUDENT_AND_LESSON = """
            with attempt as (
                select a.student_id, a.lesson_id, a.question_id, a.attempt, a.correct, a.given_at,
                       max(a.attempt) over each_question as latest,
                       max(a.attempt) filter (where a.correct) over each_question as latest_right
                from answer a join question q on q.school_id = a.school_id and q.id = a.question_id
                where a.student_id = any(:students) and a.lesson_id = any(:lessons) and a.setting = 'CLASS'
                  and q.withdrawn_at is null and q.kind <> 'TALK'
                window each_question as (partition by a.student_id, a.question_id)
            ), by_question as (
                select student_id, lesson_id, max(given_at) as last_at,
                       bool_or(correct and attempt = latest) as right_now,
                       bool_or(correct and attempt = 1) as right_at_once,
                       count(*) filter (where not correct and attempt > coalesce(latest_right, 0)) as misses
                from attempt group by student_id, lesson_id, question_id
            ), answered as (
                select student_id, lesson_id, count(*) as answered, count(*) filter (where right_now) as answered_right,
                       count(*) filter (where right_at_once) as first_try_right,
                       count(*) filter (where misses >= 2) as misses_twice, max(last_at) as last_answer_at
                from by_question group by student_id, lesson_id
            ), asked as (
                select lesson_id, count(*) as asked from question
                where lesson_id = any(:lessons) and withdrawn_at is null and kind <> 'TALK' group by lesson_id
            ), length as (
                select v.lesson_id, m.duration_ms
                from video v join media m on m.school_id = v.school_id and m.id = v.media_id
                where v.lesson_id = any(:lessons)
            ), result as (
                select distinct on (student_id, lesson_id) student_id, lesson_id, percent, reached, recorded_at
                from mastery_result where student_id = any(:students) and lesson_id = any(:lessons)
                order by student_id, lesson_id, recorded_at desc
            ), unseen as (
                select distinct student_id, lesson_id from feedback
                where student_id = any(:students) and lesson_id = any(:lessons) and seen_at is null
            )
            select student.id as student_id, lesson.id as lesson_id,
                   least(1.0, coalesce((select sum(upper(part) - lower(part)) from unnest(viewing.watched) part)
                       / length.duration_ms::float8, 0)) as watched_share,
                   viewing.started_at, viewing.finished_at, coalesce(asked.asked, 0) as asked,
                   coalesce(answered.answered, 0) as answered, coalesce(answered.answered_right, 0) as answered_right,
                   coalesce(answered.first_try_right, 0) as first_try_right,
                   coalesce(answered.misses_twice, 0) as misses_twice, answered.last_answer_at,
                   notes.id is not null as notes_in, result.percent as result_percent,
                   result.reached as result_reached, result.recorded_at as result_at,
                   unseen.student_id is not null as feedback_waiting
            from unnest(:students) as student(id) cross join unnest(:lessons) as lesson(id)
            left join viewing on viewing.student_id = student.id and viewing.lesson_id = lesson.id
                and viewing.setting = 'CLASS'
            left join length on length.lesson_id = lesson.id
            left join asked on asked.lesson_id = lesson.id
            left join answered on answered.student_id = student.id and answered.lesson_id = lesson.id
            left join notes_handed_in notes on notes.student_id = student.id and notes.lesson_id = lesson.id
            left join result on result.student_id = student.id and result.lesson_id = lesson.id
            left join unseen on unseen.student_id = student.id and unseen.lesson_id = lesson.id
            """;

    private final JdbcClient jdbc;

    ClassProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StudentLesson> of(Collection<UUID> studentIds, Collection<UUID> lessonIds) {
        if (studentIds.isEmpty() || lessonIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(PER_STUDENT_AND_LESSON).param("students", studentIds.toArray(UUID[]::new))
                .param("lessons", lessonIds.toArray(UUID[]::new)).query(StudentLesson.class).list();
    }
}

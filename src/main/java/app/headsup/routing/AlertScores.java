package app.headsup.routing;

import app.headsup.rules.Thresholds;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What students scored, each beside the line of the class in which they work on the lesson. */
@Component
class AlertScores {

    /** First tries count once each marked question of the lesson has been tried, in class; every result counts alone. */
    private static final String SCORES = """
            with work as (select distinct student_id, lesson_id
                          from unnest(:students::uuid[], :lessons::uuid[]) as given (student_id, lesson_id)),
            tried as (
                select work.student_id, work.lesson_id, count(*) as asked, count(a.id) as tried,
                       count(*) filter (where a.correct) as hits, max(a.given_at) as scored_at
                from work
                join question q on q.lesson_id = work.lesson_id and q.withdrawn_at is null and q.kind <> 'TALK'
                     and (q.kind <> 'SHORT_TEXT' or trim(q.accepted) <> '')
                left join answer a on a.school_id = q.school_id and a.student_id = work.student_id
                     and a.question_id = q.id and a.setting = 'CLASS' and a.attempt = 1
                group by work.student_id, work.lesson_id),
            score as (
                select student_id, lesson_id, 'QUESTIONS' as source, null::uuid as result_id, hits::int, asked::int,
                       scored_at
                from tried where tried = asked
                union all
                select r.student_id, r.lesson_id, case r.medium when 'PROJECT' then 'PROJECT' else 'CHECK' end, r.id,
                       r.percent::int, 100, coalesce(r.corrected_at, r.recorded_at)
                from mastery_result r join work using (student_id, lesson_id))
            select score.student_id, score.lesson_id, score.source, score.result_id, score.hits, score.asked,
                   score.scored_at, taught.classroom_id, coalesce(policy.alert_line, :line)::int as line
            from score
            join lateral (
                select p.classroom_id from playlist_item i
                join playlist p on p.school_id = i.school_id and p.id = i.playlist_id
                join enrollment e on e.school_id = p.school_id and e.classroom_id = p.classroom_id
                where i.lesson_id = score.lesson_id and e.student_id = score.student_id and e.ends_on is null
                order by e.starts_on desc, e.id desc limit 1) taught on true
            left join class_policy policy on policy.classroom_id = taught.classroom_id
            where score.scored_at > :since order by score.scored_at
            """;

    private final JdbcClient jdbc;

    AlertScores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newer than this, oldest first. */
    List<Score> of(Collection<Work> work, Instant since) {
        return jdbc.sql(SCORES).param("students", work.stream().map(Work::studentId).toArray(UUID[]::new))
                .param("lessons", work.stream().map(Work::lessonId).toArray(UUID[]::new))
                .param("line", Thresholds.DEFAULT.alertLine()).param("since", Timestamp.from(since))
                .query(Score.class).list();
    }

    /** All that was answered or recorded in class during this hour. */
    List<Work> workOf(UUID hourId) {
        return jdbc.sql("""
                with here as (select distinct p.student_id, h.started_at
                              from class_hour h join placement p on p.school_id = h.school_id and p.class_hour_id = h.id
                              where h.id = :hour)
                select a.student_id, a.lesson_id from answer a join here using (student_id)
                where a.setting = 'CLASS' and a.given_at >= here.started_at
                union
                select r.student_id, r.lesson_id from mastery_result r join here using (student_id)
                where r.recorded_at >= here.started_at
                """).param("hour", hourId).query(Work.class).list();
    }

    /** What a student did with a lesson, whatever came of it. */
    record Work(UUID studentId, UUID lessonId) {
    }

    /** @param hits of {@code asked}; of a result the percent of 100 */
    record Score(UUID studentId, UUID lessonId, String source, UUID resultId, int hits, int asked, Instant scoredAt,
            UUID classroomId, int line) {

        int percent() {
            return AlertLine.percent(hits, asked);
        }

        boolean underTheLine() {
            return new AlertLine(line).isOver(percent());
        }
    }
}

package app.headsup.routing;

import app.headsup.database.SchoolEntity;
import app.headsup.routing.AlertScores.Score;
import app.headsup.rules.Thresholds;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of alerts and of who was told. */
@Component
class AlertStore {

    /** How long a letter waits for a mail server that is away; after that the page alone has told. */
    private static final Duration LETTER_LIFE = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    AlertStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty when this score has its alert already; one that was withdrawn is open again, and answers its id. */
    Optional<UUID> raise(Score score) {
        return jdbc.sql("""
                insert into alert (school_id, id, version, classroom_id, student_id, lesson_id, source, result_id, percent,
                                   line, raised_at)
                values (this_school(), ?, 0, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id
                """).params(SchoolEntity.newId(), score.classroomId(), score.studentId(),
                        score.lessonId(), score.source(), score.resultId(), score.percent(), score.line(),
                        Timestamp.from(score.scoredAt())).query(UUID.class).optional()
                .or(() -> jdbc.sql("""
                        update alert set withdrawn_at = null, percent = ?, version = version + 1
                        where result_id = ? and withdrawn_at is not null returning id
                        """).params(score.percent(), score.resultId()).query(UUID.class).optional());
    }

    /** The mark was corrected; what somebody acted on, or the student answered, stays. Answers whether it was withdrawn. */
    boolean withdraw(UUID resultId) {
        return jdbc.sql("""
                update alert set withdrawn_at = ?, version = version + 1
                where result_id = ? and withdrawn_at is null and met_at is null and closed_at is null and reply is null
                """).params(now(), resultId).update() == 1;
    }

    /**
     * The class's teachers; and, as its rules say, the student's local facilitators (those of the class and those named for
     * the student, or, where there is none, the mentor) and the mentor in any case. In a class without a teacher all of them.
     */
    void tell(UUID alertId, Score score, boolean byMail) {
        jdbc.sql("""
                with near as (
                    select p.school_id, a.person_id, a.duty as told_as
                    from classroom_adult a join person p on p.school_id = a.school_id and p.id = a.person_id
                    where a.classroom_id = :classroom and a.duty in ('TEACHER', 'FACILITATOR') and p.left_at is null
                    union all
                    select p.school_id, m.mentor_id, case p.role when 'FACILITATOR' then 'FACILITATOR' else 'MENTOR' end
                    from mentorship m join person p on p.school_id = m.school_id and p.id = m.mentor_id
                    where m.student_id = :student and m.ends_on is null and p.left_at is null),
                chosen as (
                    select coalesce(bool_and(tell_facilitator), :tellFacilitator) as facilitator,
                           coalesce(bool_and(tell_mentor), :tellMentor) as mentor
                    from class_policy where classroom_id = :classroom)
                insert into alert_notice (school_id, alert_id, person_id, told_as, mail_until, mail_next_at)
                select near.school_id, :alert, near.person_id, max(near.told_as), :until::timestamptz, :now::timestamptz
                from near cross join chosen
                where near.told_as = 'TEACHER' or near.told_as = 'FACILITATOR' and chosen.facilitator
                   or near.told_as = 'MENTOR' and (chosen.mentor or chosen.facilitator
                       and not exists (select 1 from near other where other.told_as = 'FACILITATOR'))
                   or not exists (select 1 from near other where other.told_as = 'TEACHER')
                group by near.school_id, near.person_id
                on conflict (school_id, alert_id, person_id) do nothing
                """).param("classroom", score.classroomId()).param("student", score.studentId()).param("alert", alertId)
                .param("tellFacilitator", Thresholds.DEFAULT.tellFacilitator())
                .param("tellMentor", Thresholds.DEFAULT.tellMentor())
                .param("until", byMail ? Timestamp.from(clock.instant().plus(LETTER_LIFE)) : null, Types.TIMESTAMP)
                .param("now", byMail ? now() : null, Types.TIMESTAMP).update();
    }

    /** The adult the student asked for is told as well. */
    void tellChosen(UUID alertId, UUID adultId) {
        jdbc.sql("""
                insert into alert_notice (school_id, alert_id, person_id, told_as) values (this_school(), ?, ?, 'CHOSEN')
                on conflict (school_id, alert_id, person_id) do nothing
                """).params(alertId, adultId).update();
    }

    void see(UUID alertId, UUID personId) {
        jdbc.sql("update alert_notice set seen_at = coalesce(seen_at, ?) where alert_id = ? and person_id = ?")
                .params(now(), alertId, personId).update();
    }

    /** False when it is met, closed or withdrawn already. */
    boolean meet(UUID alertId, UUID by) {
        return jdbc.sql("""
                update alert set met_by = ?, met_at = ?, version = version + 1
                where id = ? and met_at is null and closed_at is null and withdrawn_at is null
                """).params(by, now(), alertId).update() == 1;
    }

    /** False when it is closed or withdrawn already. */
    boolean close(UUID alertId, UUID by, String word) {
        return jdbc.sql("""
                update alert set closed_by = ?, closed_at = ?, word = ?, version = version + 1
                where id = ? and closed_at is null and withdrawn_at is null
                """).params(by, now(), word, alertId).update() == 1;
    }

    boolean invites(UUID alertId, UUID studentId) {
        return jdbc.sql("select exists (select 1 from alert where id = ? and student_id = ?)").params(alertId, studentId)
                .query(Boolean.class).single();
    }

    /** The classroom; empty when an adult has acted already. */
    Optional<UUID> reply(UUID alertId, String reply, UUID ratherWith) {
        return jdbc.sql("""
                update alert set reply = ?, rather_with = ?, replied_at = ?, version = version + 1
                where id = ? and met_at is null and closed_at is null and withdrawn_at is null returning classroom_id
                """).params(reply, ratherWith, now(), alertId).query(UUID.class).optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

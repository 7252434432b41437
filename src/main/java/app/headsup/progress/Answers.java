package app.headsup.progress;

import app.headsup.database.CurrentSchool;
import app.headsup.database.SchoolEntity;
import app.headsup.library.AnswerKey;
import app.headsup.web.Refusal;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every attempt, appended and never changed. The caller holds the student's viewing, so attempts are counted one by one. */
@Component
class Answers {

    private static final int LONGEST = 2000;

    /** Wrong answers to the question up to attempt a, since the last right one. */
    static final String MISSES_SINCE_RIGHT = """
            (select count(*) from answer m where m.student_id = a.student_id and m.question_id = a.question_id
                and m.setting = a.setting and m.attempt <= a.attempt and m.correct = false
                and m.attempt > coalesce((select max(r.attempt) from answer r where r.student_id = a.student_id
                    and r.question_id = a.question_id and r.setting = a.setting and r.attempt <= a.attempt
                    and r.correct), 0))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Answers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stores the answer, or finds the one that came under the same key before. */
    AnswerOutcome store(NewAnswer given, AnswerKey key) {
        return insert(given, key).orElseGet(() -> find(given)).outcome(key);
    }

    private Stored find(NewAnswer given) {
        var found = jdbc.sql("""
                select a.id, a.student_id, a.question_id, a.setting, a.attempt, a.correct, q.replay_from_ms,
                """ + MISSES_SINCE_RIGHT + """
                as misses
                from answer a join question q on q.school_id = a.school_id and q.id = a.question_id
                where a.client_key = ?
                """)
                .param(given.clientKey()).query(Stored.class).single();
        if (!found.answers(given)) {
            throw new Refusal("progress.key-used");
        }
        return found;
    }

    /** One statement: it numbers the attempt, stores it and says what it makes of the question; empty when the key was used. */
    private Optional<Stored> insert(NewAnswer given, AnswerKey key) {
        String response = given.response() == null ? "" : given.response().strip();
        if (response.length() > LONGEST) {
            throw new Refusal("progress.answer-too-long", LONGEST);
        }
        return jdbc.sql("""
                with earlier as (
                    select coalesce(max(attempt), 0) as attempts, coalesce(max(attempt) filter (where correct), 0) as last_right
                    from answer where student_id = :student and question_id = :question and setting = :setting
                ), stored as (
                    insert into answer (school_id, id, client_key, student_id, given_by, lesson_id, question_id, setting,
                                        attempt, response, correct, given_at)
                    select :school, :id, :key, :student, :givenBy, :lesson, :question, :setting, attempts + 1, :response,
                           :correct, :now from earlier
                    on conflict (school_id, client_key) do nothing
                    returning school_id, id, student_id, question_id, setting, attempt, correct
                )
                select stored.*, q.replay_from_ms, case when stored.correct then 0 else (stored.correct is false)::int
                       + (select count(*) from answer m where m.student_id = :student and m.question_id = :question
                              and m.setting = :setting and m.correct = false and m.attempt > last_right) end as misses
                from earlier, stored join question q on q.school_id = stored.school_id and q.id = stored.question_id
                """)
                .param("school", CurrentSchool.id().orElseThrow()).param("id", SchoolEntity.newId())
                .param("key", given.clientKey()).param("student", given.studentId()).param("givenBy", given.givenBy())
                .param("lesson", given.lessonId()).param("question", given.questionId())
                .param("setting", given.setting().name()).param("response", response)
                .param("correct", key.mark(response), Types.BOOLEAN)
                .param("now", Timestamp.from(clock.instant()))
                .query(Stored.class).optional();
    }

    /** All attempts of the student in class, lesson by lesson, in the order they were given. */
    List<AttemptView> of(UUID studentId) {
        return jdbc.sql("""
                select a.lesson_id, a.question_id, q.at_ms, q.prompt, a.attempt, a.correct, a.given_at,
                       coalesce((select string_agg(c.text, ' · ' order by c.position) from choice c
                                 where c.school_id = a.school_id and c.question_id = a.question_id
                                   and c.id::text = any(string_to_array(a.response, ','))), a.response) as response
                from answer a join question q on q.school_id = a.school_id and q.id = a.question_id
                where a.student_id = ? and a.setting = 'CLASS'
                order by a.lesson_id, q.at_ms, a.attempt
                """)
                .param(studentId).query(AttemptView.class).list();
    }

    /** An answer as it lies in the table, with the misses on its question up to it since the last right one. */
    record Stored(UUID id, UUID studentId, UUID questionId, Setting setting, int attempt, Boolean correct,
            int replayFromMs, int misses) {

        boolean answers(NewAnswer given) {
            return studentId.equals(given.studentId()) && questionId.equals(given.questionId())
                    && setting == given.setting();
        }

        AnswerOutcome outcome(AnswerKey key) {
            boolean givesNothingAway = !Boolean.FALSE.equals(correct) || misses >= 2;
            return new AnswerOutcome(id, questionId, attempt, correct, givesNothingAway ? key.explanation() : null,
                    replayFromMs);
        }
    }
}

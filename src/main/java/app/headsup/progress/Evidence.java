package app.headsup.progress;

import app.headsup.database.JointRead.Select;
import app.headsup.database.SchoolEntity;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads results and feedback with the names of those who gave them, newest first; keeps what a correction replaced. */
@Component
class Evidence {

    private static final String RESULT = """
            select r.id, r.student_id, r.lesson_id, r.medium, r.percent, r.reached, p.called as recorded_by, r.recorded_at,
            r.corrected_at,
            (select c.percent_was from result_correction c where c.school_id = r.school_id and c.result_id = r.id
              order by c.corrected_at limit 1) as percent_at_first
            from mastery_result r join person p on p.school_id = r.school_id and p.id = r.recorded_by
            """;
    private static final String FEEDBACK = """
            select f.id, f.student_id, f.lesson_id, l.title as lesson_title, f.result_id, f.author_id, p.called as author,
            f.words, f.given_at, f.seen_at, f.reply, f.replied_at
            from feedback f join person p on p.school_id = f.school_id and p.id = f.author_id
            left join lesson l on l.school_id = f.school_id and l.id = f.lesson_id
            """;

    /** What a student's list shows of it: all that the student hasn't seen, else the last, so that it can still be answered. */
    static final Select<FeedbackView> WORDS_SHOWN = new Select<>(FEEDBACK + """
            where f.student_id = :student and (f.seen_at is null or f.id = (
                select n.id from feedback n where n.student_id = :student
                order by n.seen_at is null desc, n.given_at desc, n.id desc limit 1))
            order by f.given_at desc, f.id desc
            """, FeedbackView.class);

    private final JdbcClient jdbc;

    Evidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keepCorrection(UUID resultId, int percentWas, boolean reachedWas, UUID by, Instant at) {
        jdbc.sql("""
                insert into result_correction (school_id, id, result_id, percent_was, reached_was, corrected_by, corrected_at)
                values (this_school(), ?, ?, ?, ?, ?, ?)
                """).params(SchoolEntity.newId(), resultId, percentWas, reachedWas, by, Timestamp.from(at)).update();
    }

    List<ResultView> results(UUID studentId) {
        return jdbc.sql(RESULT + "where r.student_id = ? order by r.recorded_at desc, r.id desc")
                .param(studentId).query(ResultView.class).list();
    }

    List<ResultView> resultsOfLesson(UUID lessonId, UUID[] studentIds) {
        return jdbc.sql(RESULT + "where r.lesson_id = ? and r.student_id = any(?) order by r.recorded_at desc, r.id desc")
                .param(lessonId).param(studentIds).query(ResultView.class).list();
    }

    List<FeedbackView> feedback(UUID studentId) {
        return jdbc.sql(FEEDBACK + "where f.student_id = ? order by f.given_at desc, f.id desc")
                .param(studentId).query(FeedbackView.class).list();
    }

    List<FeedbackView> feedbackOnLesson(UUID lessonId, UUID[] studentIds) {
        return jdbc.sql(FEEDBACK + "where f.lesson_id = ? and f.student_id = any(?) order by f.given_at desc, f.id desc")
                .param(lessonId).param(studentIds).query(FeedbackView.class).list();
    }
}

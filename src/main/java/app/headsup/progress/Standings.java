package app.headsup.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads in one statement all that a lesson's page says about its student. */
@Component
@Transactional(readOnly = true)
class Standings {

    private static final String STANDING = "select viewing.id is not null as begun, viewing.position_ms, "
            + "viewing.finished_at, " + Viewings.WATCHED_MS + """
            as watched_ms, notes.words as notes, notes.medium as notes_medium, task.title as task_title,
                   exists (select 1 from playlist_item i
                       join playlist p on p.school_id = i.school_id and p.id = i.playlist_id
                       join enrollment e on e.school_id = p.school_id and e.classroom_id = p.classroom_id
                       where i.lesson_id = one.lesson_id and e.student_id = one.student_id and e.ends_on is null)
                       as on_playlist,
                   exists (select 1 from feedback f where f.student_id = one.student_id and f.seen_at is null) as unseen,
                   latest.question_id, latest.response, latest.attempt, latest.correct, latest.misses,
                   case when latest.correct is not false or latest.misses >= 2 then latest.explanation end as explanation
            from (values (:student::uuid, :lesson::uuid, :setting)) as one(student_id, lesson_id, setting)
            left join viewing on viewing.student_id = one.student_id and viewing.lesson_id = one.lesson_id
                and viewing.setting = one.setting
            left join notes_handed_in notes on notes.student_id = one.student_id and notes.lesson_id = one.lesson_id
            left join task_card task on task.lesson_id = one.lesson_id
            left join lateral (
                select distinct on (a.question_id) a.question_id, a.response, a.attempt, a.correct, q.explanation,
            """ + Answers.MISSES_SINCE_RIGHT + """
                as misses
                from answer a join question q on q.school_id = a.school_id and q.id = a.question_id
                where a.student_id = one.student_id and a.lesson_id = one.lesson_id and a.setting = one.setting
                  and q.withdrawn_at is null
                order by a.question_id, a.attempt desc
            ) latest on true
            """;

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Standing find(UUID studentId, UUID lessonId, Setting setting) {
        return jdbc.sql(STANDING).param("student", studentId).param("lesson", lessonId).param("setting", setting.name())
                .query(Standings::standing);
    }

    private static Standing standing(ResultSet rows) throws SQLException {
        Standing standing = null;
        var answers = new ArrayList<Place.Given>();
        while (rows.next()) {
            if (standing == null) {
                var finished = rows.getTimestamp("finished_at");
                var medium = rows.getString("notes_medium");
                standing = new Standing(rows.getBoolean("on_playlist"), rows.getBoolean("begun"), rows.getInt("position_ms"),
                        finished == null ? null : finished.toInstant(), rows.getLong("watched_ms"),
                        rows.getString("notes"), medium == null ? null : NotesMedium.valueOf(medium),
                        rows.getBoolean("unseen"), rows.getString("task_title"), answers);
            }
            var question = rows.getObject("question_id", UUID.class);
            if (question != null) {
                answers.add(new Place.Given(question, rows.getString("response"), rows.getInt("attempt"),
                        rows.getObject("correct", Boolean.class), rows.getInt("misses"), rows.getString("explanation")));
            }
        }
        return standing;
    }

    /**
     * A student and a lesson.
     *
     * @param onPlaylist a class of theirs works on the lesson
     * @param begun whether anything was watched or answered there
     * @param notes what was handed in, see {@link HandedIn#words}; null for nothing yet, as is the medium
     * @param unseen whether a person's words, about whatever, wait to be seen
     * @param taskTitle of the lesson's work at a table; null without one
     */
    record Standing(boolean onPlaylist, boolean begun, int positionMs, Instant finishedAt, long watchedMs, String notes,
            NotesMedium notesMedium, boolean unseen, String taskTitle,
            List<Place.Given> answers) {

        /** @param videoMs null without a video; answers null where nothing was begun */
        Place place(Integer videoMs) {
            double share = videoMs == null ? 0 : Math.min(1, (double) watchedMs / videoMs);
            return begun ? new Place(positionMs, share, finishedAt, answers) : null;
        }
    }
}

package app.headsup.routing;

import static app.headsup.routing.Rows.at;
import static app.headsup.routing.Rows.id;

import app.headsup.rules.History.Answered;
import app.headsup.rules.History.Checked;
import app.headsup.rules.History.Viewed;
import app.headsup.rules.Lesson;
import app.headsup.rules.Lesson.Asked;
import app.headsup.rules.Work.Attempt;
import app.headsup.rules.Work.Result;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads what students did with lessons in class: one statement per table, and one for the lessons. */
@Component
class WorkReader {

    /** Who worked on what in class since a moment. */
    private static final String RECENT = """
            with recent as (
                select distinct student_id, lesson_id from answer
                 where student_id = any(:students) and setting = 'CLASS' and given_at > :since
                union select student_id, lesson_id from viewing
                 where student_id = any(:students) and setting = 'CLASS' and seen_at > :since
                union select student_id, lesson_id from mastery_result
                 where student_id = any(:students) and recorded_at > :since)
            """;

    private final JdbcClient jdbc;

    WorkReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All they ever did with what they worked on since then, and their checks of the playlist's lessons besides. */
    Done read(UUID[] students, UUID[] playlist, Instant since) {
        var done = new Done(students, playlist, Timestamp.from(since));
        done.loadViewings();
        done.loadResults();
        done.loadAnswers();
        done.loadLessons();
        return done;
    }

    /** The rows, by student. */
    final class Done {

        private final UUID[] students;
        private final UUID[] playlist;
        private final Timestamp since;
        private final Map<UUID, List<Viewed>> viewings = new HashMap<>();
        private final Map<UUID, List<Checked>> results = new HashMap<>();
        private final Map<UUID, List<Answered>> answers = new HashMap<>();
        private final Map<UUID, Lesson> lessons = new HashMap<>();
        private final Set<UUID> worked = new HashSet<>();

        private Done(UUID[] students, UUID[] playlist, Timestamp since) {
            this.students = students;
            this.playlist = playlist;
            this.since = since;
            worked.addAll(List.of(playlist));
        }

        List<Viewed> viewings(UUID student) {
            return viewings.getOrDefault(student, List.of());
        }

        List<Checked> results(UUID student) {
            return results.getOrDefault(student, List.of());
        }

        List<Answered> answers(UUID student) {
            return answers.getOrDefault(student, List.of());
        }

        Map<UUID, Lesson> lessons() {
            return lessons;
        }

        private JdbcClient.StatementSpec recent(String select) {
            return jdbc.sql(RECENT + select).param("students", students).param("since", since);
        }

        private void loadViewings() {
            recent("""
                    select v.student_id, v.lesson_id, v.id, v.started_at, v.finished_at
                    from viewing v join recent using (student_id, lesson_id) where v.setting = 'CLASS'
                    """).query(row -> {
                        worked.add(id(row, "lesson_id"));
                        viewings.computeIfAbsent(id(row, "student_id"), student -> new ArrayList<>())
                                .add(new Viewed(id(row, "id"), id(row, "lesson_id"), at(row, "started_at"),
                                        at(row, "finished_at")));
                    });
        }

        private void loadResults() {
            recent("""
                    select r.student_id, r.lesson_id, r.id, r.percent, r.reached, r.recorded_at
                    from mastery_result r left join recent using (student_id, lesson_id)
                    where r.student_id = any(:students)
                      and (recent.student_id is not null or r.lesson_id = any(:playlist))
                    """).param("playlist", playlist).query(row -> {
                        worked.add(id(row, "lesson_id"));
                        results.computeIfAbsent(id(row, "student_id"), student -> new ArrayList<>())
                                .add(new Checked(id(row, "lesson_id"), new Result(id(row, "id"), row.getInt("percent"),
                                        row.getBoolean("reached"), at(row, "recorded_at"))));
                    });
        }

        private void loadAnswers() {
            recent("""
                    select a.student_id, a.lesson_id, a.question_id, a.id, a.response, a.correct, a.given_at
                    from answer a join recent using (student_id, lesson_id)
                    where a.setting = 'CLASS' and a.correct is not null order by a.attempt
                    """).query(row -> {
                        worked.add(id(row, "lesson_id"));
                        answers.computeIfAbsent(id(row, "student_id"), student -> new ArrayList<>())
                                .add(new Answered(id(row, "lesson_id"), id(row, "question_id"),
                                        new Attempt(id(row, "id"), row.getString("response"), row.getBoolean("correct"),
                                                at(row, "given_at"))));
                    });
        }

        private void loadLessons() {
            var asked = new LinkedHashMap<UUID, List<Asked>>();
            var heads = new HashMap<UUID, Lesson>();
            jdbc.sql("""
                    select l.id, l.title, t.group_size, v.id is not null as video, s.id is not null as sheet, q.id as question_id, q.withdrawn_at,
                           q.kind <> 'TALK' and (q.kind <> 'SHORT_TEXT' or trim(q.accepted) <> '') as marked
                    from lesson l
                    left join task_card t on t.school_id = l.school_id and t.lesson_id = l.id
                    left join video v on v.school_id = l.school_id and v.lesson_id = l.id
                    left join practice_sheet s on s.school_id = l.school_id and s.lesson_id = l.id
                    left join question q on q.school_id = l.school_id and q.lesson_id = l.id
                    where l.id = any(:lessons) order by l.id, q.at_ms, q.id
                    """).param("lessons", worked.toArray(UUID[]::new))
                    .query(row -> {
                        var lesson = id(row, "id");
                        var questions = asked.computeIfAbsent(lesson, key -> new ArrayList<>());
                        heads.putIfAbsent(lesson, new Lesson(lesson, row.getString("title"),
                                row.getObject("group_size", Integer.class), row.getBoolean("video"),
                                row.getBoolean("sheet"), List.of()));
                        if (id(row, "question_id") != null) {
                            questions.add(new Asked(id(row, "question_id"), row.getBoolean("marked"),
                                    at(row, "withdrawn_at")));
                        }
                    });
            heads.forEach((lesson, head) -> lessons.put(lesson, new Lesson(lesson, head.title(), head.groupSize(),
                    head.video(), head.sheet(), asked.get(lesson))));
        }
    }
}

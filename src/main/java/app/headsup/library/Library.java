package app.headsup.library;

import app.headsup.web.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is taught. A lesson is the whole school's to read; what is marked or for adults has methods of its own. */
@Service
@Transactional(readOnly = true)
public class Library {

    private static final String CARD = """
            select l.id, l.unit_id, l.title, o.statement as objective, m.duration_ms as video_ms,
                   (select count(*) from question q where q.school_id = l.school_id and q.lesson_id = l.id
                        and q.withdrawn_at is null) as questions,
                   t.title as task_title, t.minutes as task_minutes, t.group_size,
                   exists (select 1 from practice_sheet p where p.school_id = l.school_id and p.lesson_id = l.id)
                        as practice,
                   exists (select 1 from mastery_check c where c.school_id = l.school_id and c.lesson_id = l.id)
                        as has_check
            from lesson l
            join objective o on o.school_id = l.school_id and o.id = l.objective_id
            left join video v on v.school_id = l.school_id and v.lesson_id = l.id
            left join media m on m.school_id = v.school_id and m.id = v.media_id
            left join task_card t on t.school_id = l.school_id and t.lesson_id = l.id
            """;

    private final JdbcClient jdbc;
    private final Questions questions;

    Library(JdbcClient jdbc, Questions questions) {
        this.jdbc = jdbc;
        this.questions = questions;
    }

    /** Every unit with its lessons, oldest first; two statements. */
    public List<UnitView> units() {
        record UnitLesson(UUID unitId, LessonCard card) {
        }
        Map<UUID, List<LessonCard>> cards = jdbc.sql(CARD + "order by l.position, l.id")
                .query((row, i) -> new UnitLesson(row.getObject("unit_id", UUID.class), card(row, i))).list().stream()
                .collect(Collectors.groupingBy(UnitLesson::unitId,
                        Collectors.mapping(UnitLesson::card, Collectors.toList())));
        return jdbc.sql("select id, title, description from unit order by id")
                .query((row, i) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new UnitView(id, row.getString("title"), row.getString("description"),
                            cards.getOrDefault(id, List.of()));
                }).list();
    }

    /** The lessons' cards by id; unknown ids are left out. One statement however many. */
    public Map<UUID, LessonCard> cards(Collection<UUID> lessonIds) {
        if (lessonIds.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql(CARD + "where l.id = any(?)").param(lessonIds.toArray(UUID[]::new))
                .query(Library::card).list().stream().collect(Collectors.toMap(LessonCard::id, Function.identity()));
    }

    /** The lesson in that language where it was translated; {@link NotFound} when there is none. */
    public LessonView lesson(UUID lessonId, Locale locale) {
        return jdbc.sql("""
                select l.id, l.unit_id, u.title as unit_title, coalesce(tr.title, l.title) as title,
                       coalesce(nullif(tr.objective, ''), o.statement) as objective,
                       coalesce(nullif(tr.mastery_means, ''), o.mastery_means) as mastery_means,
                       coalesce(nullif(tr.talk_about, ''), l.talk_about) as talk_about,
                       v.id as video_id, v.media_id, m.content_type, m.duration_ms,
                       array(select c.locale from caption_track c where c.school_id = v.school_id and c.video_id = v.id
                           order by c.locale) as captions
                from lesson l
                join unit u on u.school_id = l.school_id and u.id = l.unit_id
                join objective o on o.school_id = l.school_id and o.id = l.objective_id
                left join lesson_translation tr on tr.school_id = l.school_id and tr.lesson_id = l.id and tr.locale = ?
                left join video v on v.school_id = l.school_id and v.lesson_id = l.id
                left join media m on m.school_id = v.school_id and m.id = v.media_id
                where l.id = ?
                """)
                .params(locale.getLanguage(), lessonId).query(Library::lesson).optional().orElseThrow(NotFound::new);
    }

    /** The questions as a student receives them, by moment. No answer is among them. */
    public List<QuestionView> questions(UUID lessonId) {
        return questions.asked(lessonId);
    }

    /** These questions, also withdrawn ones: what an attempt of any time answered. Unknown ids are left out. */
    public Map<UUID, QuestionView> questions(Collection<UUID> questionIds) {
        return questionIds.isEmpty() ? Map.of() : questions.find(questionIds).stream()
                .collect(Collectors.toMap(QuestionView::id, Function.identity()));
    }

    /**
     * What marks an answer to this question; empty when the lesson never asked it. A withdrawn question keeps its key: an
     * answer that waited in a browser without a network is still an answer.
     */
    public Optional<AnswerKey> key(UUID lessonId, UUID questionId) {
        return questions.key(lessonId, questionId);
    }

    /** The video's words in that language, else in another; empty when there are none. */
    public List<Cue> transcript(UUID lessonId, Locale locale) {
        return jdbc.sql("""
                select c.webvtt from caption_track c join video v on v.school_id = c.school_id and v.id = c.video_id
                where v.lesson_id = ? order by c.locale <> ?, c.locale <> 'en', c.locale limit 1
                """)
                .params(lessonId, locale.getLanguage()).query(String.class).optional()
                .map(text -> WebVtt.parse(text).cues()).orElse(List.of());
    }

    /** The caption file of a video in exactly this language. */
    Optional<Captions> captions(UUID videoId, String locale) {
        return jdbc.sql("""
                select v.lesson_id, c.webvtt from caption_track c
                join video v on v.school_id = c.school_id and v.id = c.video_id where v.id = ? and c.locale = ?
                """)
                .params(videoId, locale).query(Captions.class).optional();
    }

    public Optional<TaskView> task(UUID lessonId) {
        return jdbc.sql("select * from task_card where lesson_id = ?").param(lessonId).query((row, i) ->
                new TaskView(lessonId, row.getString("title"), row.getString("purpose"),
                        row.getString("social_objective"), Lines.of(row.getString("roles")),
                        Lines.of(row.getString("materials")), Lines.of(row.getString("steps")),
                        Lines.of(row.getString("norms")), row.getString("product"), row.getInt("minutes"),
                        row.getInt("group_size"))).optional();
    }

    /** The practice sheet in that language where it was translated. */
    public Optional<PracticeView> practice(UUID lessonId, Locale locale) {
        return jdbc.sql("""
                select coalesce(nullif(tr.practice_problems, ''), p.problems) from practice_sheet p
                left join lesson_translation tr on tr.school_id = p.school_id and tr.lesson_id = p.lesson_id
                    and tr.locale = ?
                where p.lesson_id = ?
                """)
                .params(locale.getLanguage(), lessonId).query(String.class).optional()
                .map(problems -> new PracticeView(lessonId, Lines.problems(problems)));
    }

    /** The answers to the practice sheet. Never for a student; for a guardian only when it says so. */
    public Optional<GuideView> answerGuide(UUID lessonId) {
        return jdbc.sql("select answers, for_families from answer_guide where lesson_id = ?").param(lessonId)
                .query((row, i) -> new GuideView(lessonId, Lines.problems(row.getString("answers")),
                        row.getBoolean("for_families"))).optional();
    }

    /** The mastery check with what to look for; for adults. */
    public Optional<CheckView> masteryCheck(UUID lessonId) {
        return jdbc.sql("select lesson_id, prompt, look_for from mastery_check where lesson_id = ?").param(lessonId)
                .query(CheckView.class).optional();
    }

    /** The guided notes with their blanks open, in order. */
    public List<NoteLineView> notes(UUID lessonId) {
        return jdbc.sql("select id, from_ms, text from note_line where lesson_id = ? order by position")
                .param(lessonId).query(NoteLineView.class).list();
    }

    private static LessonCard card(ResultSet row, int index) throws SQLException {
        return new LessonCard(row.getObject("id", UUID.class), row.getString("title"), row.getString("objective"),
                row.getObject("video_ms", Integer.class), row.getInt("questions"), row.getString("task_title"),
                row.getObject("task_minutes", Integer.class), row.getObject("group_size", Integer.class),
                row.getBoolean("practice"), row.getBoolean("has_check"));
    }

    private static LessonView lesson(ResultSet row, int index) throws SQLException {
        UUID video = row.getObject("video_id", UUID.class);
        return new LessonView(row.getObject("id", UUID.class), row.getObject("unit_id", UUID.class),
                row.getString("unit_title"), row.getString("title"), row.getString("objective"),
                row.getString("mastery_means"), Lines.of(row.getString("talk_about")),
                video == null ? null : new VideoView(video, row.getObject("media_id", UUID.class),
                        row.getString("content_type"), row.getInt("duration_ms"),
                        List.of((String[]) row.getArray("captions").getArray())));
    }

    record Captions(UUID lessonId, String webvtt) {
    }
}

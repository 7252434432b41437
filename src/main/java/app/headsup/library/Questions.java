package app.headsup.library;

import app.headsup.database.SchoolEntity;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import app.headsup.web.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The questions of all lessons. A question is never changed once asked: editing withdraws it and asks another, so that
 * every attempt keeps the very words it answered. Only its moment may move.
 */
@Component
@Transactional
class Questions {

    private static final String WITH_CHOICES = """
            select q.id, q.lesson_id, q.at_ms, q.replay_from_ms, q.kind, q.prompt, q.explanation, q.number, q.tolerance,
                   q.accepted,
                   array_agg(c.id order by c.position) filter (where c.id is not null) as choice_ids,
                   array_agg(c.text order by c.position) filter (where c.id is not null) as choice_texts,
                   array_agg(c.correct order by c.position) filter (where c.id is not null) as choice_correct
            from question q left join choice c on c.school_id = q.school_id and c.question_id = q.id
            where %s
            group by q.school_id, q.id order by q.at_ms
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Questions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<QuestionView> asked(UUID lessonId) {
        return jdbc.sql(WITH_CHOICES.formatted("q.lesson_id = ? and q.withdrawn_at is null")).param(lessonId)
                .query(Questions::view).list();
    }

    List<QuestionView> find(Collection<UUID> ids) {
        return jdbc.sql(WITH_CHOICES.formatted("q.id = any(?)")).param(ids.toArray(UUID[]::new))
                .query(Questions::view).list();
    }

    Optional<AnswerKey> key(UUID lessonId, UUID id) {
        return jdbc.sql(WITH_CHOICES.formatted("q.lesson_id = ? and q.id = ?")).params(lessonId, id)
                .query(Questions::key).optional();
    }

    /** As its author gave it; only while it is asked. */
    Optional<NewQuestion> draft(UUID lessonId, UUID id) {
        return jdbc.sql(WITH_CHOICES.formatted("q.lesson_id = ? and q.id = ? and q.withdrawn_at is null"))
                .params(lessonId, id).query(Questions::draft).optional();
    }

    List<AuthoredQuestion> authored(UUID lessonId) {
        return jdbc.sql(WITH_CHOICES.formatted("q.lesson_id = ? and q.withdrawn_at is null")).param(lessonId)
                .query((row, i) -> new AuthoredQuestion(row.getObject("id", UUID.class), draft(row, i))).list();
    }

    UUID add(UUID lessonId, NewQuestion question) {
        UUID id = SchoolEntity.newId();
        try {
            jdbc.sql("""
                    insert into question (school_id, id, version, lesson_id, at_ms, replay_from_ms, kind, prompt,
                        explanation, number, tolerance, accepted)
                    values (this_school(), ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(id, lessonId, question.atMs(), question.replayFromMs(), question.kind().name(),
                            question.prompt(), question.explanation(), question.number(), question.tolerance(),
                            Lines.join(question.accepted()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refusal("library.question.moment-taken", Moment.text(question.atMs()));
        }
        for (int i = 0; i < question.choices().size(); i++) {
            addChoice(id, i, question.choices().get(i));
        }
        return id;
    }

    private void addChoice(UUID questionId, int position, NewQuestion.NewChoice choice) {
        jdbc.sql("""
                insert into choice (school_id, id, question_id, position, text, correct)
                values (this_school(), ?, ?, ?, ?, ?)
                """)
                .params(SchoolEntity.newId(), questionId, position, choice.text(), choice.correct()).update();
    }

    /** Stops the video for it at another moment. */
    void move(UUID id, NewQuestion question) {
        try {
            jdbc.sql("update question set at_ms = ?, replay_from_ms = ?, version = version + 1 where id = ?")
                    .params(question.atMs(), question.replayFromMs(), id).update();
        } catch (DuplicateKeyException e) {
            throw new Refusal("library.question.moment-taken", Moment.text(question.atMs()));
        }
    }

    /** Asks it no more; what was answered stays. {@link Stale} when somebody withdrew or changed it before. */
    void withdraw(UUID lessonId, UUID id) {
        int withdrawn = jdbc.sql("""
                update question set withdrawn_at = ?, version = version + 1
                where lesson_id = ? and id = ? and withdrawn_at is null
                """)
                .params(Timestamp.from(clock.instant()), lessonId, id).update();
        if (withdrawn == 0) {
            throw key(lessonId, id).isPresent() ? new Stale() : new NotFound();
        }
    }

    /** Where the last question stands, in milliseconds; -1 without any. */
    int lastMoment(UUID lessonId) {
        return jdbc.sql("select coalesce(max(at_ms), -1) from question where lesson_id = ? and withdrawn_at is null")
                .param(lessonId).query(Integer.class).single();
    }

    /** Where the question before this moment stands; 0, the video's start, when there is none. */
    @Transactional(readOnly = true)
    int momentBefore(UUID lessonId, int atMs, UUID apartFrom) {
        return jdbc.sql("""
                select coalesce(max(at_ms), 0) from question
                where lesson_id = ? and at_ms < ? and withdrawn_at is null and id is distinct from ?::uuid
                """)
                .params(lessonId, atMs, apartFrom == null ? null : apartFrom.toString()).query(Integer.class).single();
    }

    private static QuestionView view(ResultSet row, int index) throws SQLException {
        var ids = array(row, "choice_ids", UUID[].class);
        var texts = array(row, "choice_texts", String[].class);
        var choices = new ArrayList<ChoiceView>();
        for (int i = 0; ids != null && i < ids.length; i++) {
            choices.add(new ChoiceView(ids[i], texts[i]));
        }
        return new QuestionView(row.getObject("id", UUID.class), row.getInt("at_ms"), row.getInt("replay_from_ms"),
                QuestionKind.valueOf(row.getString("kind")), row.getString("prompt"), List.copyOf(choices));
    }

    private static AnswerKey key(ResultSet row, int index) throws SQLException {
        var ids = array(row, "choice_ids", UUID[].class);
        var correct = array(row, "choice_correct", Boolean[].class);
        Set<UUID> all = ids == null ? Set.of() : Set.of(ids);
        Set<UUID> right = all.stream().filter(id -> correct[List.of(ids).indexOf(id)]).collect(Collectors.toSet());
        return new AnswerKey(QuestionKind.valueOf(row.getString("kind")), all, right, row.getBigDecimal("number"),
                row.getBigDecimal("tolerance"), Lines.of(row.getString("accepted")), row.getString("explanation"));
    }

    private static NewQuestion draft(ResultSet row, int index) throws SQLException {
        var texts = array(row, "choice_texts", String[].class);
        var correct = array(row, "choice_correct", Boolean[].class);
        var choices = new ArrayList<NewQuestion.NewChoice>();
        for (int i = 0; texts != null && i < texts.length; i++) {
            choices.add(new NewQuestion.NewChoice(texts[i], correct[i]));
        }
        return new NewQuestion(row.getInt("at_ms"), row.getInt("replay_from_ms"),
                QuestionKind.valueOf(row.getString("kind")), row.getString("prompt"), choices,
                row.getBigDecimal("number"), row.getBigDecimal("tolerance"), Lines.of(row.getString("accepted")),
                row.getString("explanation"));
    }

    private static <T> T array(ResultSet row, String column, Class<T> type) throws SQLException {
        var array = row.getArray(column);
        return array == null ? null : type.cast(array.getArray());
    }

    /** A question with all its author knows, for authors' pages only. */
    record AuthoredQuestion(UUID id, NewQuestion question) {

        public String at() {
            return Moment.second(question.atMs());
        }
    }
}

package app.headsup.library;

import app.headsup.database.SchoolEntity;
import app.headsup.web.NotFound;
import app.headsup.web.Stale;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what of a lesson is done away from the screen: notes, task, practice and its answers, check. Each
 * {@code seenVersion} is what the author's form was made from, null when there was nothing yet or nobody asks.
 */
@Component
@Transactional
class LessonSheets {

    private final EntityManager entities;
    private final JdbcClient jdbc;

    LessonSheets(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** The lesson's guided notes, in place of those it had. */
    void setNotes(UUID lessonId, List<NewNoteLine> lines) {
        requireLesson(lessonId);
        jdbc.sql("delete from note_line where lesson_id = ?").param(lessonId).update();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            jdbc.sql("""
                    insert into note_line (school_id, id, lesson_id, position, from_ms, text, blanks)
                    values (this_school(), ?, ?, ?, ?, ?, ?)
                    """)
                    .params(SchoolEntity.newId(), lessonId, i, line.fromMs(), line.text(), Lines.join(line.blanks()))
                    .update();
        }
    }

    /** As {@link #setNotes}, unless somebody else's lines came in between. @param seen the lines as they were typed then */
    void setNotes(UUID lessonId, List<NewNoteLine> lines, List<String> seen) {
        List<String> stored = notes(lessonId).stream().map(NoteTyping::write).toList();
        List<String> typed = lines.stream().map(NoteTyping::write).toList();
        if (!stored.equals(seen) && !stored.equals(typed)) {
            throw new Stale(List.of(
                    new Stale.Difference("library.notes.lines", Lines.join(typed), Lines.join(stored))));
        }
        setNotes(lessonId, lines);
    }

    void setTask(UUID lessonId, NewTask task, Long seenVersion) {
        requireLesson(lessonId);
        ofLesson(TaskCard.class, lessonId).ifPresentOrElse(card -> card.say(task, seenVersion),
                () -> entities.persist(new TaskCard(lessonId, task)));
        entities.flush();
    }

    /** Problems apart by an empty line; without any, one a line. */
    void setPractice(UUID lessonId, String problems, Long seenVersion) {
        requireLesson(lessonId);
        ofLesson(PracticeSheet.class, lessonId).ifPresentOrElse(sheet -> sheet.say(problems, seenVersion),
                () -> entities.persist(new PracticeSheet(lessonId, problems)));
        entities.flush();
    }

    /** Answers apart as the problems are. @param forFamilies whether guardians may read it */
    void setAnswerGuide(UUID lessonId, String answers, boolean forFamilies, Long seenVersion) {
        requireLesson(lessonId);
        ofLesson(AnswerGuide.class, lessonId).ifPresentOrElse(guide -> guide.say(answers, forFamilies, seenVersion),
                () -> entities.persist(new AnswerGuide(lessonId, answers, forFamilies)));
        entities.flush();
    }

    /** The sheet, and beside it the guide when there are answers. */
    void setPractice(UUID lessonId, PracticeForm form) {
        setPractice(lessonId, form.getProblems(), form.getVersion());
        if (form.hasAnswers()) {
            setAnswerGuide(lessonId, form.getAnswers(), form.isForFamilies(), form.getGuideVersion());
        }
    }

    /** @param lookFor what shows understanding, for adults; may be empty */
    void setMasteryCheck(UUID lessonId, String prompt, String lookFor, Long seenVersion) {
        requireLesson(lessonId);
        ofLesson(MasteryCheck.class, lessonId).ifPresentOrElse(check -> check.say(prompt, lookFor, seenVersion),
                () -> entities.persist(new MasteryCheck(lessonId, prompt, lookFor)));
        entities.flush();
    }

    @Transactional(readOnly = true)
    Optional<TaskForm> task(UUID lessonId) {
        return ofLesson(TaskCard.class, lessonId).map(TaskCard::form);
    }

    @Transactional(readOnly = true)
    PracticeForm practice(UUID lessonId) {
        var form = new PracticeForm();
        ofLesson(PracticeSheet.class, lessonId).ifPresent(sheet -> sheet.fill(form));
        ofLesson(AnswerGuide.class, lessonId).ifPresent(guide -> guide.fill(form));
        return form;
    }

    @Transactional(readOnly = true)
    CheckForm masteryCheck(UUID lessonId) {
        return ofLesson(MasteryCheck.class, lessonId).map(MasteryCheck::form).orElseGet(CheckForm::new);
    }

    /** The guided notes with the words that fill their blanks. */
    @Transactional(readOnly = true)
    List<NewNoteLine> notes(UUID lessonId) {
        return jdbc.sql("select from_ms, text, blanks from note_line where lesson_id = ? order by position")
                .param(lessonId).query((row, i) -> new NewNoteLine(row.getInt("from_ms"), row.getString("text"),
                        Lines.of(row.getString("blanks")))).list();
    }

    private <T> Optional<T> ofLesson(Class<T> type, UUID lessonId) {
        return entities.createQuery("select x from " + type.getSimpleName() + " x where x.lessonId = :lesson", type)
                .setParameter("lesson", lessonId).getResultStream().findFirst();
    }

    private void requireLesson(UUID lessonId) {
        if (entities.find(Lesson.class, lessonId) == null) {
            throw new NotFound();
        }
    }
}

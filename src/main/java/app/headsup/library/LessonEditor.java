package app.headsup.library;

import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import app.headsup.web.Stale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what is taught: for the authors' pages and for imports. What can't be kept is refused in a sentence
 * ({@link Refusal}), an edit that somebody else's came before is {@link Stale}; either way nothing has
 * changed. Each {@code seenVersion} is what the author's form was made from, null when there was nothing yet.
 */
@Service
@Transactional
public class LessonEditor {

    private static final Set<String> CAPTION_LOCALES = Set.of("en", "es", "ar");

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Questions questions;
    private final MediaStore media;
    private final LessonSheets sheets;

    LessonEditor(EntityManager entities, JdbcClient jdbc, Questions questions, MediaStore media, LessonSheets sheets) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.questions = questions;
        this.media = media;
        this.sheets = sheets;
    }

    public UUID createUnit(UUID authorId, String title, String description) {
        return stored(new Unit(authorId, title, description)).id();
    }

    /** Adds a lesson after the unit's others. */
    public UUID createLesson(UUID unitId, NewLesson words) {
        required(Unit.class, unitId);
        int position = jdbc.sql("select count(*) from lesson where unit_id = ?").param(unitId)
                .query(Integer.class).single();
        return stored(new Lesson(unitId, position + 1, words)).id();
    }

    /** Says the lesson in other words. */
    public void describe(UUID lessonId, NewLesson words, Long seenVersion) {
        var lesson = required(Lesson.class, lessonId);
        lesson.say(words, seenVersion);
        // Its objective is another row: a change of that alone must tell a second author too.
        entities.lock(lesson, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }

    /** The lesson's words in a home language, in place of those it had. */
    public void translate(UUID lessonId, Locale locale, Translation words) {
        translate(lessonId, locale, words, null);
    }

    void translate(UUID lessonId, Locale locale, Translation words, Long seenVersion) {
        required(Lesson.class, lessonId);
        translated(lessonId, locale).ifPresentOrElse(
                translation -> translation.say(words, seenVersion),
                () -> entities.persist(new LessonTranslation(lessonId, locale, words)));
        entities.flush();
    }

    /**
     * Plays this file in the lesson from now on, in place of an earlier one. What it is and how long it is comes from its
     * own bytes. Refuses what isn't an MP4 or WebM with a picture, and one that ends before a question that stands.
     */
    public VideoOutcome attachVideo(UUID lessonId, UUID uploadedBy, Path file) {
        required(Lesson.class, lessonId);
        var video = VideoFile.of(file);
        int last = questions.lastMoment(lessonId);
        Refuse.when(last > video.durationMs(), "library.video.ends-before-question",
                Moment.length(video.durationMs()), Moment.text(last));
        UUID mediaId = media.store(file, video.contentType(), video.durationMs(), uploadedBy);
        var before = ofLesson(Video.class, lessonId).map(stored -> stored.replace(mediaId));
        if (before.isEmpty()) {
            entities.persist(new Video(lessonId, mediaId));
        }
        entities.flush();
        before.ifPresent(media::delete);
        return new VideoOutcome(mediaId, video.contentType(), video.durationMs());
    }

    /** Captions for the lesson's video in "en", "es" or "ar", in place of those it had. Refuses what isn't WebVTT. */
    public void addCaptions(UUID lessonId, Locale locale, String webvtt) {
        String language = locale.getLanguage();
        Refuse.when(!CAPTION_LOCALES.contains(language), "library.captions.language");
        var video = ofLesson(Video.class, lessonId).orElseThrow(() -> new Refusal("library.captions.no-video"));
        var captions = WebVtt.parse(webvtt);
        entities.createQuery("select c from CaptionTrack c where c.videoId = :video and c.locale = :locale",
                        CaptionTrack.class)
                .setParameter("video", video.id()).setParameter("locale", language)
                .getResultStream().findFirst().ifPresentOrElse(
                        track -> track.replace(captions),
                        () -> entities.persist(new CaptionTrack(video.id(), language, captions)));
        entities.flush();
    }

    /** Asks a question in the lesson's video. Refuses a moment outside it or one that another question has. */
    public UUID addQuestion(UUID lessonId, NewQuestion question) {
        required(Lesson.class, lessonId);
        refuseOutside(lessonId, question);
        return questions.add(lessonId, question);
    }

    private void refuseOutside(UUID lessonId, NewQuestion question) {
        int end = jdbc.sql("""
                select m.duration_ms from video v join media m on m.school_id = v.school_id and m.id = v.media_id
                where v.lesson_id = ?
                """)
                .param(lessonId).query(Integer.class).optional()
                .orElseThrow(() -> new Refusal("library.question.no-video"));
        Refuse.when(question.atMs() < 0 || question.atMs() > end, "library.question.out-of-range", Moment.length(end));
    }

    /**
     * Asks this instead of a question that stands: the old one is withdrawn, so that attempts keep what they answered.
     * Where only its moments differ it stays the same question and moves.
     *
     * {@link Stale} when it was withdrawn or changed before.
     */
    public UUID replaceQuestion(UUID lessonId, UUID questionId, NewQuestion question) {
        var asked = questions.draft(lessonId, questionId);
        if (asked.isPresent() && asked.get().asksTheSameAs(question)) {
            refuseOutside(lessonId, question);
            questions.move(questionId, question);
            return questionId;
        }
        questions.withdraw(lessonId, questionId);
        return addQuestion(lessonId, question);
    }

    public void withdrawQuestion(UUID lessonId, UUID questionId) {
        questions.withdraw(lessonId, questionId);
    }

    /** The lesson's guided notes, in place of those it had. */
    public void setNotes(UUID lessonId, List<NewNoteLine> lines) {
        sheets.setNotes(lessonId, lines);
    }

    public void setTask(UUID lessonId, NewTask task) {
        sheets.setTask(lessonId, task, null);
    }

    /** Problems apart by an empty line; without any, one a line. */
    public void setPractice(UUID lessonId, String problems) {
        sheets.setPractice(lessonId, problems, null);
    }

    /** Answers apart as the problems are. @param forFamilies whether guardians may read it */
    public void setAnswerGuide(UUID lessonId, String answers, boolean forFamilies) {
        sheets.setAnswerGuide(lessonId, answers, forFamilies, null);
    }

    /** @param lookFor what shows understanding, for adults; may be empty */
    public void setMasteryCheck(UUID lessonId, String prompt, String lookFor) {
        sheets.setMasteryCheck(lessonId, prompt, lookFor, null);
    }

    @Transactional(readOnly = true)
    WordsForm words(UUID lessonId) {
        return required(Lesson.class, lessonId).form();
    }

    @Transactional(readOnly = true)
    Optional<TranslationForm> translation(UUID lessonId, Locale locale) {
        return translated(lessonId, locale).map(LessonTranslation::form);
    }

    private Optional<LessonTranslation> translated(UUID lessonId, Locale locale) {
        return entities.createQuery(
                        "select t from LessonTranslation t where t.lessonId = :lesson and t.locale = :locale",
                        LessonTranslation.class)
                .setParameter("lesson", lessonId).setParameter("locale", locale.getLanguage())
                .getResultStream().findFirst();
    }

    private <T> Optional<T> ofLesson(Class<T> type, UUID lessonId) {
        return entities.createQuery("select x from " + type.getSimpleName() + " x where x.lessonId = :lesson", type)
                .setParameter("lesson", lessonId).getResultStream().findFirst();
    }

    private <T> T required(Class<T> type, UUID id) {
        T found = entities.find(type, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    private <T> T stored(T entity) {
        entities.persist(entity);
        entities.flush();
        return entity;
    }
}

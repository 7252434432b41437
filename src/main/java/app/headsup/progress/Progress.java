package app.headsup.progress;

import app.headsup.library.AnswerKey;
import app.headsup.library.Library;
import app.headsup.playlist.Playlists;
import app.headsup.web.NotFound;
import app.headsup.web.Stale;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What students did with their lessons, and what people said to them about it. Whatever is written here is written for a
 * student whose class has the lesson on its playlist, else {@link NotFound}; who may act for that student is the caller's
 * to know. Only what happens in class ({@link Setting#CLASS}) is told to other modules and counted by {@link #ofClass}.
 */
@Service
@Transactional
public class Progress {

    private final Library library;
    private final Playlists playlists;
    private final Answers answers;
    private final Viewings viewings;
    private final Standings standings;
    private final ClassProgress classes;
    private final Notes notes;
    private final Evidence evidence;
    private final MasteryResultRepository results;
    private final FeedbackRepository feedback;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Progress(Library library, Playlists playlists, Answers answers, Viewings viewings, Standings standings,
            ClassProgress classes, Notes notes, Evidence evidence, MasteryResultRepository results,
            FeedbackRepository feedback, ApplicationEventPublisher events, Clock clock) {
        this.library = library;
        this.playlists = playlists;
        this.answers = answers;
        this.viewings = viewings;
        this.standings = standings;
        this.classes = classes;
        this.notes = notes;
        this.evidence = evidence;
        this.results = results;
        this.feedback = feedback;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Marks and keeps an answer. The same {@code clientKey} again changes nothing and has the same outcome; refused when
     * it comes with another question, or when the response can't be read (no number where one was asked for).
     */
    public AnswerOutcome answer(NewAnswer given) {
        AnswerKey key = library.key(given.lessonId(), given.questionId()).orElseThrow(NotFound::new);
        if (!viewings.hold(given.studentId(), given.lessonId(), given.setting())) {
            throw new NotFound();
        }
        AnswerOutcome outcome = answers.store(given, key);
        if (given.setting() == Setting.CLASS) {
            events.publishEvent(new AnswerGiven(given.studentId(), given.lessonId()));
        }
        return outcome;
    }

    /**
     * Keeps where the student is in the video and adds the segments to what they have watched, which never shrinks.
     * Times are milliseconds; what lies outside the video is cut off. Nine tenths watched is finished.
     */
    public void watch(UUID studentId, UUID lessonId, Setting setting, int positionMs, List<Segment> segments) {
        playlists.classroomFor(studentId, lessonId);
        int videoMs = Optional.ofNullable(videoMs(lessonId)).orElseThrow(NotFound::new);
        boolean finishedNow = viewings.add(studentId, lessonId, setting, positionMs, segments, videoMs);
        if (finishedNow && setting == Setting.CLASS) {
            events.publishEvent(new VideoFinished(studentId, lessonId));
        }
    }

    /** Where the student left the lesson; empty when they never watched or answered anything of it there. */
    @Transactional(readOnly = true)
    public Optional<Place> resume(UUID studentId, UUID lessonId, Setting setting) {
        return Optional.ofNullable(standings.find(studentId, lessonId, setting).place(videoMs(lessonId)));
    }

    private Integer videoMs(UUID lessonId) {
        var card = library.cards(List.of(lessonId)).get(lessonId);
        return card == null ? null : card.videoMs();
    }

    /** One of each student with each lesson, begun or not; one statement. */
    @Transactional(readOnly = true)
    public List<StudentLesson> ofClass(Collection<UUID> studentIds, Collection<UUID> lessonIds) {
        return classes.of(studentIds, lessonIds);
    }

    /** Every attempt of the student in class: lesson by lesson, question by question, in the order of the attempts. */
    @Transactional(readOnly = true)
    public List<AttemptView> attempts(UUID studentId) {
        return answers.of(studentId);
    }

    /** Tells that the student has opened the lesson's page in class. */
    public void open(UUID studentId, UUID lessonId) {
        events.publishEvent(new LessonOpened(studentId, lessonId));
    }

    /** Keeps what the student wrote into the blanks of the guided notes, in order. */
    public void saveNotes(UUID studentId, UUID lessonId, List<String> blanks) {
        playlists.classroomFor(studentId, lessonId);
        notes.save(studentId, lessonId, blanks);
    }

    /** An adult has the student's notes on paper in hand. What was written on screen stays. */
    public void tickNotes(UUID studentId, UUID lessonId, UUID notedBy) {
        playlists.classroomFor(studentId, lessonId);
        notes.tick(studentId, lessonId, notedBy);
    }

    /** The notes these students handed in for the lesson; none for those who haven't. */
    @Transactional(readOnly = true)
    public List<HandedIn> notes(Collection<UUID> studentIds, UUID lessonId) {
        return notes.of(studentIds, lessonId);
    }

    /** Keeps what an adult saw in a mastery check beside those before it. Refuses a percent outside 0 to 100. */
    public UUID recordResult(NewResult result) {
        playlists.classroomFor(result.studentId(), result.lessonId());
        UUID id = results.saveAndFlush(new MasteryResult(result, clock.instant())).id();
        events.publishEvent(new ResultRecorded(result.studentId(), result.lessonId()));
        return id;
    }

    /** As above, with the adult's words to the student; blank words are none, and the slot for them stays open. */
    public UUID recordResult(NewResult result, String words) {
        UUID id = recordResult(result);
        if (words != null && !words.isBlank()) {
            giveFeedback(new NewFeedback(result.studentId(), result.lessonId(), id, result.recordedBy(), words));
        }
        return id;
    }

    /**
     * Puts right what was written down of a check, and keeps what stood there. Refuses a percent outside 0 to 100; not
     * this student's is {@link NotFound}.
     *
     * @param percentRead what the reader's page said; {@link Stale} when it says something else by now
     */
    public void correctResult(UUID studentId, UUID resultId, int percentRead, int percent, boolean reached, UUID by) {
        var result = results.findById(resultId).filter(one -> one.studentId().equals(studentId))
                .orElseThrow(NotFound::new);
        if (result.percent() != percentRead) {
            throw new Stale(List.of(new Stale.Difference("progress.result.percent", String.valueOf(percent),
                    String.valueOf(result.percent()))));
        }
        if (result.percent() == percent && result.reached() == reached) {
            return;
        }
        evidence.keepCorrection(resultId, result.percent(), result.reached(), by, clock.instant());
        result.correct(percent, reached, clock.instant());
        results.saveAndFlush(result);
        events.publishEvent(new ResultCorrected(resultId, studentId, result.lessonId()));
    }

    /** A student's mastery checks, newest first. */
    @Transactional(readOnly = true)
    public List<ResultView> results(UUID studentId) {
        return evidence.results(studentId);
    }

    /** The mastery checks of these students in one lesson, newest first. */
    @Transactional(readOnly = true)
    public List<ResultView> results(Collection<UUID> studentIds, UUID lessonId) {
        return evidence.resultsOfLesson(lessonId, studentIds.toArray(UUID[]::new));
    }

    /** Keeps a person's words to a student, who meets them before the next lesson. Refuses none, and too many. */
    public UUID giveFeedback(NewFeedback words) {
        return feedback.saveAndFlush(new Feedback(words, clock.instant())).id();
    }

    /** All that was said to the student, newest first. */
    @Transactional(readOnly = true)
    public List<FeedbackView> feedback(UUID studentId) {
        return evidence.feedback(studentId);
    }

    /** What was said to these students about one lesson, newest first. */
    @Transactional(readOnly = true)
    public List<FeedbackView> feedback(Collection<UUID> studentIds, UUID lessonId) {
        return evidence.feedbackOnLesson(lessonId, studentIds.toArray(UUID[]::new));
    }

    /** The student has seen these words. Not theirs is {@link NotFound}. */
    public void see(UUID studentId, UUID feedbackId) {
        feedbackOf(studentId, feedbackId).see(clock.instant());
    }

    /** The student answers the one who wrote; replying is seeing. Not theirs is {@link NotFound}. */
    public void reply(UUID studentId, UUID feedbackId, String words) {
        feedbackOf(studentId, feedbackId).reply(words, clock.instant());
    }

    private Feedback feedbackOf(UUID studentId, UUID feedbackId) {
        return feedback.findByIdAndStudentId(feedbackId, studentId).orElseThrow(NotFound::new);
    }
}

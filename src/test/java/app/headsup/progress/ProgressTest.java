package app.headsup.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.library.LessonEditor;
import app.headsup.library.Library;
import app.headsup.playlist.Playlists;
import app.headsup.roster.Registrar;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@HeadsupTest
@RecordApplicationEvents
class ProgressTest {

    @Autowired
    Progress progress;
    @Autowired
    Library library;
    @Autowired
    LessonEditor editor;
    @Autowired
    Playlists playlists;
    @Autowired
    Registrar registrar;
    @Autowired
    ApplicationEvents events;

    TestSchool school;
    RatioLesson lesson;
    UUID maya;

    @BeforeEach
    void aClassWithALesson() {
        school = new TestSchool(registrar, "Maya", "Jonas");
        lesson = new RatioLesson(school, editor, playlists, "Equal ratios");
        maya = school.students.getFirst().personId();
    }

    @Test
    void aRightAnswerIsExplainedAndAMissOnlyAtTheSecondTime() {
        var miss = answer(lesson.number, "5");
        assertThat(miss.correct()).isFalse();
        assertThat(miss.explanation()).isNull();
        assertThat(miss.replayFromMs()).isEqualTo(2000);
        var again = answer(lesson.number, "7");
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.explanation()).isEqualTo("Two batches.");
        var right = answer(lesson.number, " 6,0 ");
        assertThat(right.correct()).isTrue();
        assertThat(right.settled()).isTrue();
    }

    @Test
    void aTalkAndWordsForAPersonHaveNoRightOrWrong() {
        assertThat(answer(lesson.talk, "talked").correct()).isNull();
        assertThat(answer(lesson.words, "Because both doubled").correct()).isNull();
        assertThat(ofMaya().answered()).isEqualTo(1);
    }

    @Test
    void theSameKeyIsTheSameAnswer() {
        UUID key = UUID.randomUUID();
        var first = answer(key, lesson.number, "5");
        var second = answer(key, lesson.number, "5");
        answer(lesson.number, "6");
        assertThat(second).isEqualTo(first).isEqualTo(answer(key, lesson.number, "5"));
        assertThat(school.in(() -> progress.attempts(maya))).hasSize(2);
        assertThatThrownBy(() -> answer(key, lesson.choice, choice(0))).isInstanceOf(Refusal.class);
    }

    @Test
    void thirtyPostsOfOneKeyAtOnceAreOneAnswer() throws Exception {
        UUID key = UUID.randomUUID();
        Callable<AnswerOutcome> post = () -> answer(key, lesson.number, "5");
        try (var browsers = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = browsers.invokeAll(IntStream.range(0, 30).mapToObj(i -> post).toList()).stream()
                    .map(future -> future.resultNow()).distinct().toList();
            assertThat(outcomes).hasSize(1);
        }
        assertThat(school.in(() -> progress.attempts(maya))).hasSize(1);
    }

    @Test
    void parallelAttemptsAreCountedOneByOne() throws Exception {
        Callable<Integer> post = () -> answer(lesson.number, "5").attempt();
        try (var browsers = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(browsers.invokeAll(List.of(post, post, post, post)).stream().map(future -> future.resultNow()))
                    .containsExactlyInAnyOrder(1, 2, 3, 4);
        }
    }

    @Test
    void aQuestionOfAnotherLessonOrOfAnotherClassIsNotFound() {
        var other = new RatioLesson(school, editor, playlists, "Ratio tables");
        assertThatThrownBy(() -> answer(other.number, "6")).isInstanceOf(NotFound.class);
        UUID elsewhere = school.openClassroom("Math 6C");
        assertThat(school.in(() -> playlists.holds(elsewhere, lesson.id))).isFalse();
        UUID stranger = school.in(() -> registrar.addStudent(
                app.headsup.roster.NewPerson.student("Noor", "Sample"), "moon", "1234"));
        school.in(() -> registrar.enroll(elsewhere, stranger));
        assertThatThrownBy(() -> school.in(() -> progress.answer(new NewAnswer(UUID.randomUUID(), stranger, stranger,
                lesson.id, lesson.number, Setting.CLASS, "6")))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> school.in(() -> progress.watch(stranger, lesson.id, Setting.CLASS, 0, List.of())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anUnreadableAnswerIsRefusedAndNotKept() {
        assertThatThrownBy(() -> answer(lesson.number, "six")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> answer(lesson.words, "x".repeat(2001))).isInstanceOf(Refusal.class);
        assertThat(school.in(() -> progress.attempts(maya))).isEmpty();
        assertThat(ofMaya().begun()).isFalse();
    }

    @Test
    void whatWasWatchedIsAUnionThatNeverShrinks() {
        watch(3000, new Segment(0, 3000));
        watch(1500, new Segment(1000, 2000));
        watch(500, new Segment(7000, 7500), new Segment(9000, 99_000), new Segment(5000, 4000));
        var place = place(Setting.CLASS);
        assertThat(place.positionMs()).isEqualTo(500);
        assertThat(place.watchedShare()).isCloseTo(3500 / 8000.0, org.assertj.core.data.Offset.offset(0.01));
        assertThat(place.finishedAt()).isNull();
        assertThat(events.stream(VideoFinished.class)).isEmpty();
    }

    @Test
    void nineTenthsWatchedIsFinishedAndToldOnce() {
        watch(8000, new Segment(0, 4000), new Segment(4000, 7400));
        watch(8000, new Segment(7000, 8000));
        assertThat(place(Setting.CLASS).finishedAt()).isNotNull();
        assertThat(events.stream(VideoFinished.class)).containsExactly(new VideoFinished(maya, lesson.id));
        assertThat(ofMaya().watchedPercent()).isEqualTo(100);
    }

    @Test
    void homeIsKeptApartFromClass() {
        school.in(() -> progress.watch(maya, lesson.id, Setting.HOME, 8000, List.of(new Segment(0, 8000))));
        school.in(() -> progress.answer(new NewAnswer(UUID.randomUUID(), maya, school.teacher.personId(), lesson.id,
                lesson.number, Setting.HOME, "6")));
        assertThat(ofMaya().begun()).isFalse();
        assertThat(ofMaya().watchedPercent()).isZero();
        assertThat(school.in(() -> progress.resume(maya, lesson.id, Setting.CLASS))).isEmpty();
        assertThat(place(Setting.HOME).answers()).hasSize(1);
        assertThat(events.stream(VideoFinished.class)).isEmpty();
        assertThat(events.stream(AnswerGiven.class)).isEmpty();
        assertThat(answer(lesson.number, "5").attempt()).isEqualTo(1);
    }

    @Test
    void aClassIsReadStudentByStudent() {
        answer(lesson.choice, choice(0));
        answer(lesson.number, "1");
        answer(lesson.number, "2");
        var mine = ofMaya();
        assertThat(mine.asked()).isEqualTo(3);
        assertThat(mine.answered()).isEqualTo(2);
        assertThat(mine.answeredRight()).isEqualTo(1);
        assertThat(mine.firstTryRight()).isEqualTo(1);
        assertThat(mine.missesTwice()).isEqualTo(1);
        answer(lesson.number, "6");
        assertThat(ofMaya().missesTwice()).isZero();
        assertThat(ofMaya().answeredRight()).isEqualTo(2);
        UUID jonas = school.students.get(1).personId();
        assertThat(school.in(() -> progress.ofClass(List.of(maya, jonas), List.of(lesson.id)))).hasSize(2);
    }

    @Test
    void aRetakeStandsBesideTheFirstResult() {
        UUID rivera = school.teacher.personId();
        school.in(() -> progress.recordResult(new NewResult(maya, lesson.id, Medium.PAPER, 64, false, rivera)));
        school.in(() -> progress.recordResult(new NewResult(maya, lesson.id, Medium.TALK, 90, true, rivera)));
        assertThat(school.in(() -> progress.results(maya))).extracting(ResultView::percent).containsExactly(90, 64);
        assertThat(ofMaya().reached()).isTrue();
        assertThat(events.stream(ResultRecorded.class)).hasSize(2);
        assertThatThrownBy(() -> school.in(() -> progress.recordResult(
                new NewResult(maya, lesson.id, Medium.PAPER, 101, true, rivera)))).isInstanceOf(Refusal.class);
    }

    @Test
    void wordsWaitUntilTheyAreSeenAndMayBeAnswered() {
        UUID id = school.in(() -> progress.giveFeedback(
                new NewFeedback(maya, lesson.id, null, school.teacher.personId(), "Your drawing helped.")));
        assertThat(ofMaya().feedbackWaiting()).isTrue();
        UUID jonas = school.students.get(1).personId();
        assertThatThrownBy(() -> school.in(() -> progress.see(jonas, id))).isInstanceOf(NotFound.class);
        school.in(() -> progress.reply(maya, id, "Thank you!"));
        var words = school.in(() -> progress.feedback(maya)).getFirst();
        assertThat(words.author()).isEqualTo("Ms. Rivera");
        assertThat(words.seen()).isTrue();
        assertThat(words.reply()).isEqualTo("Thank you!");
        assertThat(ofMaya().feedbackWaiting()).isFalse();
        assertThatThrownBy(() -> school.in(() -> progress.reply(maya, id, " "))).isInstanceOf(Refusal.class);
    }

    @Test
    void aTickForPaperKeepsWhatWasWrittenOnScreen() {
        school.in(() -> progress.saveNotes(maya, lesson.id, List.of("ratio", "two\namounts", "")));
        school.in(() -> progress.tickNotes(maya, lesson.id, school.teacher.personId()));
        var notes = school.in(() -> progress.notes(List.of(maya), lesson.id)).getFirst();
        assertThat(notes.medium()).isEqualTo(NotesMedium.PAPER);
        assertThat(notes.blanks()).containsExactly("ratio", "two amounts", "");
    }

    private AnswerOutcome answer(UUID question, String response) {
        return answer(UUID.randomUUID(), question, response);
    }

    private AnswerOutcome answer(UUID key, UUID question, String response) {
        return school.in(() -> progress.answer(
                new NewAnswer(key, maya, maya, lesson.id, question, Setting.CLASS, response)));
    }

    private void watch(int positionMs, Segment... segments) {
        school.in(() -> progress.watch(maya, lesson.id, Setting.CLASS, positionMs, List.of(segments)));
    }

    private Place place(Setting setting) {
        return school.in(() -> progress.resume(maya, lesson.id, setting)).orElseThrow();
    }

    private String choice(int index) {
        return school.in(() -> library.questions(lesson.id)).getFirst().choices().get(index).id().toString();
    }

    private StudentLesson ofMaya() {
        return school.in(() -> progress.ofClass(List.of(maya), List.of(lesson.id))).getFirst();
    }
}

package app.headsup.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.headsup.HeadsupTest;
import app.headsup.QueryCount;
import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.State;
import app.headsup.rules.Mode;
import app.headsup.rules.Route;
import app.headsup.web.Refusal;
import app.headsup.web.SchoolClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeadsupTest
class SuggestionsTest {

    @Autowired
    ClassAtWork atWork;
    @Autowired
    ClassHours hours;
    @Autowired
    Suggestions suggestions;
    @Autowired
    Needs needs;
    @Autowired
    Policies policies;
    @Autowired
    SchoolClock clock;

    ClassAtWork.Hour hour;
    CurrentUser ana;
    UUID teacher;

    @BeforeEach
    void aClassInItsHour() {
        hour = atWork
                .with("Ana", "Ben", "Chen", "Dalia", "Elif");
        ana = hour.student(0);
        teacher = hour.school.teacher.personId();
        // Everybody here has everything right at once; praise for it is tried elsewhere.
        hour.school.in(() -> policies.setMode(hour.school.classroom, "well-done", Mode.OFF, teacher));
    }

    @Test
    void aNeedIsSuggestedAndAYesPutsTheStudentWithTheAdult() {
        need(ana, Route.CONFERENCE, "I want to talk with Ana");
        var suggestion = hour.look().getFirst();
        assertThat(suggestion.studentIds()).containsExactly(ana.personId());
        assertThat(suggestion.sentence()).isEqualTo("Ms. Rivera wrote: “I want to talk with Ana”");

        decide(suggestion, new Verdict.Yes());

        assertThat(hour.look()).isEmpty();
        assertThat(stateOf(ana)).isEqualTo(State.ADULT);
        assertThat(hour.school.in(() -> needs.open(hour.school.classroom))).isEmpty();
    }

    @Test
    void theSecondMissIsHeardAfterTheAnswerIsStored() {
        hour.missTwice(ana);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(open()).singleElement()
                .satisfies(one -> assertThat(one.sentence()).isEqualTo("Missed question 2 of “Equal ratios” twice.")));
    }

    @Test
    void sixtyFourSuggestsAndSixtyFiveDoesnt() {
        hour.result(ana, 64);
        hour.result(hour.student(1), 65);

        assertThat(hour.look()).extracting(SuggestionView::studentIds).containsExactly(List.of(ana.personId()));
        hour.result(ana, 90);
        assertThat(hour.look()).as("withdrawn by a better result").isEmpty();
    }

    @Test
    void fourWhoUnderstoodAreSuggestedTogetherAndStayUntilAnAdultDecides() {
        IntStream.range(0, 4).forEach(student -> hour.understand(hour.student(student)));

        var suggestion = hour.look().getFirst();
        assertThat(suggestion.route()).isEqualTo(Route.GROUP_TASK);
        assertThat(suggestion.studentIds()).hasSize(4).doesNotContain(hour.student(4).personId());
        assertThat(suggestion.sentence()).startsWith("Finished “Equal ratios” and understood it. ")
                .endsWith("Have not worked together this term.");

        hour.understand(hour.student(4));
        assertThat(hour.look()).extracting(SuggestionView::id).containsExactly(suggestion.id());
        IntStream.range(0, 5).forEach(student ->
                assertThat(stateOf(hour.student(student))).as("nobody moved").isEqualTo(State.WAITING));
    }

    @Test
    void afterTheWaitingLimitASmallerGroupIsSuggested() {
        hour.understand(ana);
        hour.understand(hour.student(1));
        assertThat(hour.look()).isEmpty();

        clock.at(Instant.now().plus(Duration.ofMinutes(4)), () -> {
            assertThat(hour.look()).singleElement().satisfies(one -> assertThat(one.sentence())
                    .endsWith("A smaller group, so that nobody waits longer than 3 min."));
            return null;
        });
    }

    @Test
    void aNoRestsAndALaterComesBack() {
        hour.missTwice(ana);
        decide(hour.look().getFirst(), new Verdict.No("She asked me already"));
        assertThat(hour.look()).isEmpty();
        assertThat(later(14)).isEmpty();

        var again = later(16);
        assertThat(again).hasSize(1);
        decide(again.getFirst(), new Verdict.Later(20));
        assertThat(later(19)).isEmpty();
        assertThat(later(21)).hasSize(1);
    }

    @Test
    void anotherRouteIsCarriedOutAndNotSuggestedAgain() {
        hour.missTwice(ana);
        decide(hour.look().getFirst(), new Verdict.Changed(Route.PAPER_PRACTICE));

        assertThat(stateOf(ana)).isEqualTo(State.PAPER);
        assertThat(hour.look()).isEmpty();
        hour.answer(ana, hour.lesson.number, "8");
        assertThat(hour.look()).as("a third miss is news").hasSize(1);
    }

    @Test
    void anAnswerThatMakesNoSenseChangesNothing() {
        hour.missTwice(ana);
        var suggestion = hour.look().getFirst();

        assertThatThrownBy(() -> decide(suggestion, new Verdict.Later(0))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> decide(suggestion, new Verdict.Changed(Route.GROUP_TASK))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> decide(suggestion, new Verdict.No("x".repeat(301)))).isInstanceOf(Refusal.class);
        assertThat(hour.look()).extracting(SuggestionView::id).containsExactly(suggestion.id());
    }

    @Test
    void whatCantBeCarriedOutStaysOpen() {
        need(ana, Route.CONFERENCE, "Her drawing");
        var suggestion = hour.look().getFirst();
        // Somebody takes her to a talk between the board and the tap.
        hour.school.in(() -> hours.end(hour.id, teacher));

        assertThatThrownBy(() -> decide(suggestion, new Verdict.Yes())).isInstanceOf(AlreadyDecided.class);
        assertThat(hour.school.in(() -> needs.open(hour.school.classroom))).hasSize(1);
    }

    @Test
    void oneOfManyAnswersAtOnceCounts() throws Exception {
        hour.missTwice(ana);
        var suggestion = hour.look().getFirst();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(IntStream.range(0, 8)
                    .<java.util.concurrent.Callable<Boolean>>mapToObj(i -> () -> {
                        try {
                            decide(suggestion, new Verdict.Yes());
                            return true;
                        } catch (AlreadyDecided second) {
                            return false;
                        }
                    }).toList());
            int counted = 0;
            for (var answer : answers) {
                counted += answer.get() ? 1 : 0;
            }
            assertThat(counted).isEqualTo(1);
        }
    }

    @Test
    void looksAtOnceDontDouble() throws Exception {
        hour.missTwice(ana);
        IntStream.range(1, 5).forEach(student -> hour.understand(hour.student(student)));
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var look : threads.invokeAll(IntStream.range(0, 8)
                    .<java.util.concurrent.Callable<Object>>mapToObj(i -> () -> hour.look()).toList())) {
                look.get();
            }
        }
        assertThat(open()).hasSize(2);
    }

    @Test
    void aLookTakesTheSameStatementsForFiveStudentsAndForSixty() throws Exception {
        var sixty = atWork
                .with(IntStream.range(0, 60).mapToObj(number -> "Student " + number).toArray(String[]::new));
        assertThat(statementsOfALook(sixty)).isEqualTo(statementsOfALook(hour)).isLessThan(25);
    }

    /** Of a look that finds nothing new. */
    private int statementsOfALook(ClassAtWork.Hour one) throws Exception {
        one.school.students.forEach(one::missTwice);
        one.look();
        return QueryCount.of(() -> one.school.in(() -> suggestions.recompute(one.school.classroom))).size();
    }

    @Test
    void theStudentReadsAKinderSentence() {
        need(ana, Route.CONFERENCE, "Her mother called");
        hour.school.in(() -> assertThat(suggestions.kindWord(hour.id, ana.personId(), Locale.ENGLISH)).isEmpty());

        decide(hour.look().getFirst(), new Verdict.Yes());

        hour.school.in(() -> assertThat(suggestions.kindWord(hour.id, ana.personId(), Locale.of("es")))
                .contains("Una persona adulta quiere pasar un rato contigo."));
    }

    @Test
    void aStandingYesIsCarriedOutInTheNameOfWhoGaveItAndOnlyWhereTheReasonIsNotPrivate() {
        assertThatThrownBy(() -> hour.school.in(() -> policies.setMode(hour.school.classroom, "second-miss",
                Mode.STANDING_YES, teacher))).isInstanceOf(Refusal.class);

        hour.school.in(() -> policies.setMode(hour.school.classroom, "understood", Mode.STANDING_YES, teacher));
        IntStream.range(0, 4).forEach(student -> hour.understand(hour.student(student)));

        assertThat(hour.look()).isEmpty();
        assertThat(stateOf(ana)).isEqualTo(State.TOGETHER);
    }

    @Test
    void aRuleThatIsOffIsSilent() {
        hour.school.in(() -> policies.setMode(hour.school.classroom, "second-miss", Mode.OFF, teacher));
        hour.missTwice(ana);
        assertThat(hour.look()).isEmpty();
    }

    private void need(CurrentUser student, Route route, String words) {
        hour.school.in(() -> {
            needs.raise(hour.school.classroom, student.personId(), route, words, teacher);
        });
    }

    private void decide(SuggestionView suggestion, Verdict verdict) {
        hour.school.in(() -> suggestions.decide(suggestion.id(), teacher, verdict));
    }

    private List<SuggestionView> open() {
        return hour.school.in(() -> suggestions.open(hour.id, Locale.ENGLISH));
    }

    private List<SuggestionView> later(int minutes) {
        return clock.at(Instant.now().plus(Duration.ofMinutes(minutes)), () -> hour.look());
    }

    private State stateOf(CurrentUser student) {
        return hour.school.in(() -> hours.ofStudent(student.personId()).orElseThrow().state());
    }
}

package app.headsup.rules;

import static app.headsup.rules.Rooms.id;
import static app.headsup.rules.Rooms.minutesAgo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.headsup.classhour.SignalKind;
import app.headsup.classhour.State;
import app.headsup.rules.Rooms.Person;
import app.headsup.rules.Work.Ticked;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that bring students together, or send several the same way. */
class TogetherRulesTest {

    final Rooms rooms = new Rooms();

    static Arguments row(String what, UnaryOperator<Person> student, String route) {
        return Arguments.of(what, student, route);
    }

    /** Each letter is a student's latest wrong answer to the same question; r is right, - none. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"xx, ''", "xxx, 3", "xxyy, ''", "xxxyyy, '3 3'", "xxxxyy, 4", "xxr-, ''", "xxxr, 3"})
    void threeWithTheSameWrongAnswerMeetInASmallGroup(String answers, String sizes) {
        for (int i = 0; i < answers.length(); i++) {
            var given = answers.substring(i, i + 1);
            rooms.student(i + 1).shared(given.equals("-") ? "" : given, 2);
        }
        assertThat(rooms.by(new SameAnswerRule())).allMatch(one -> one.route() == Route.SMALL_GROUP)
                .extracting(one -> one.students().size()).containsExactlyElementsOf(numbers(sizes));
    }

    @Test
    void whoAnAdultHasTalkedWithSinceIsNotInTheSmallGroup() {
        rooms.student(1).shared("x", 3);
        rooms.student(2).shared("x", 3);
        rooms.student(3).shared("x", 3).talked(1);
        assertThat(rooms.by(new SameAnswerRule())).isEmpty();
        rooms.policy = Rooms.policy(Blank.SAME_ANSWER, 2);
        assertThat(rooms.by(new SameAnswerRule())).singleElement().satisfies(one ->
                assertThat(one.reason()).isEqualTo(Reason.of("same-answer", "Equal ratios", 1, 2)));
    }

    static Stream<Arguments> firstMisses() {
        return Stream.of(
                row("waiting with one miss", s -> s.shared("x", 1).at(State.WAITING), "WATCH_AGAIN"),
                row("on paper with one miss", s -> s.shared("x", 1).at(State.PAPER), "WATCH_AGAIN"),
                row("just missed, the video runs", s -> s.shared("x", 1), ""),
                row("left there, alone at the screen", s -> s.shared("x", 5), ""),
                row("a second miss is another rule", s -> s.shared("xx", 1).at(State.WAITING), ""),
                row("right since", s -> s.shared("xr", 1).at(State.WAITING), ""),
                row("talked since", s -> s.shared("x", 3).at(State.WAITING).talked(1), ""),
                row("check taken", s -> s.shared("x", 3).at(State.WAITING).scored(90, 1), ""),
                row("in a group", s -> s.shared("x", 3).at(State.TOGETHER), ""));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("firstMisses")
    void oneMissIsWatchedAgain(String what, UnaryOperator<Person> student, String route) {
        student.apply(rooms.student(1));
        assertThat(routes(new FirstMissRule())).isEqualTo(route);
    }

    @Test
    void oneMissIsWatchedAgainWithWhoWaitsAndUnderstoodItAndWasMetLeast() {
        rooms.student(1).shared("x", 5);
        rooms.student(2).finished(3).shared("r", 3).at(State.WAITING);
        rooms.student(3).finished(3).shared("r", 3).at(State.WAITING);
        rooms.student(4).finished(3).shared("r", 3);
        rooms.student(5).at(State.WAITING);
        rooms.met(1, 2, 1);
        assertThat(rooms.by(new FirstMissRule())).singleElement().satisfies(one -> {
            assertThat(one.route()).isEqualTo(Route.PARTNER);
            assertThat(one.students()).containsExactly(id(1), id(3));
        });
        rooms.open.add(new OpenSuggestion(id(7), "first-miss", Route.PARTNER, id(5000), Set.of(id(1), id(2))));
        assertThat(rooms.by(new FirstMissRule())).as("who is suggested stays").flatExtracting(Proposal::students)
                .containsExactly(id(1), id(2));
    }

    static Stream<Arguments> hands() {
        return Stream.of(
                row("stuck", s -> s.says(SignalKind.STUCK), "CONFERENCE"),
                row("ready, not checked", s -> s.says(SignalKind.READY).finished(2), "MASTERY_CHECK"),
                row("ready and checked", s -> s.says(SignalKind.READY).at(State.WAITING).finished(9).scored(90, 2), "NEXT_LESSON"),
                row("wants more", s -> s.says(SignalKind.MORE).at(State.WAITING), "STRETCH"),
                row("wants more, at the screen already", s -> s.says(SignalKind.MORE), ""),
                row("asks something", s -> s.says(SignalKind.QUESTION), ""),
                row("passes", s -> s.says(SignalKind.PASS), ""),
                row("asks to talk, which is another rule", s -> s.says(SignalKind.TALK), ""));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("hands")
    void aRaisedHandAloneIsAReason(String what, UnaryOperator<Person> student, String route) {
        rooms.withPlaylist(0, 2);
        student.apply(rooms.student(1));
        assertThat(routes(new RaisedHandRule())).isEqualTo(route);
    }

    @Test
    void whoIsStuckSitsWithSomebodyFreeWhoUnderstoodIt() {
        rooms.student(1).says(SignalKind.STUCK).shared("x", 1);
        rooms.student(2).finished(3).shared("r", 3).at(State.WAITING);
        assertThat(rooms.by(new RaisedHandRule())).singleElement().satisfies(one -> {
            assertThat(one.route()).isEqualTo(Route.PARTNER);
            assertThat(one.students()).containsExactly(id(1), id(2));
        });
    }

    /** Minutes in a row and in the hour; the limits are 12 and 15. */
    @ParameterizedTest(name = "{0} in a row, {1} in the hour: {2}")
    @CsvSource({"11, 14, ''", "12, 12, screen-time.row", "5, 15, screen-time.hour", "12, 20, screen-time.row"})
    void longOnScreenGoesOnOnPaper(int row, int hour, String reason) {
        rooms.student(1).there(row).onScreen(hour).shared("r", 1);
        rooms.student(2).there(row).onScreen(hour).at(State.PAPER);
        assertThat(rooms.by(new ScreenTimeRule())).extracting(one -> one.reason().key())
                .containsExactlyElementsOf(reason.isEmpty() ? List.of() : List.of(reason));
    }

    @Test
    void twoAtTheSameLessonCompareTheirNotes() {
        rooms.student(1).there(13).onScreen(13).shared("r", 1);
        rooms.student(2).there(13).onScreen(13).shared("r", 1);
        rooms.student(3).there(13).onScreen(13).shared("r", 1);
        assertThat(rooms.by(new ScreenTimeRule())).extracting(Proposal::route, Proposal::students).containsExactly(
                tuple(Route.PARTNER, List.of(id(1), id(2))), tuple(Route.PAPER_PRACTICE, List.of(id(3))));
        rooms.student(4).there(13).onScreen(13).shared("r", 1);
        rooms.met(1, 2, 1);
        assertThat(rooms.by(new ScreenTimeRule())).extracting(Proposal::students).containsExactly(
                List.of(id(1), id(3)), List.of(id(2), id(4)));
    }

    static Stream<Arguments> ticks() {
        return Stream.of(
                row("ticked", s -> s.ticked().finished(9).at(State.WAITING), "MASTERY_CHECK"),
                row("ticked, at the screen", s -> s.ticked().finished(9), "MASTERY_CHECK"),
                row("ticked, on paper with it", s -> s.ticked().finished(9).at(State.PAPER), ""),
                row("checked since", s -> s.ticked().finished(9).at(State.WAITING).scored(70, 1), ""),
                row("checked before", s -> s.ticked().finished(9).at(State.WAITING).scored(70, 8), "MASTERY_CHECK"),
                row("not ticked", s -> s.finished(9).at(State.WAITING), ""));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("ticks")
    void afterTheTickComesTheCheck(String what, UnaryOperator<Person> student, String route) {
        student.apply(rooms.student(1));
        assertThat(routes(new TaskDoneRule())).isEqualTo(route);
    }

    @Test
    void aGroupGoesToItsCheckTogether() {
        rooms.student(1).ticked().finished(9).at(State.WAITING);
        rooms.student(2).ticked().finished(9).at(State.WAITING);
        rooms.student(3).finished(9).at(State.WAITING).task = new Ticked(id(51), minutesAgo(2));
        rooms.student(4).finished(9).at(State.WAITING).task = new Ticked(id(52), minutesAgo(2000));
        rooms.student(5).finished(9).at(State.WAITING).task = new Ticked(id(53), minutesAgo(2000));
        assertThat(rooms.by(new TaskDoneRule())).extracting(Proposal::students).containsExactlyInAnyOrder(
                List.of(id(1), id(2)), List.of(id(3)), List.of(id(4), id(5)));
    }

    static Stream<Arguments> results() {
        return Stream.of(
                row("reached, waiting", s -> s.scored(90, 2).at(State.WAITING), "NEXT_LESSON"),
                row("reached on this paper", s -> s.scored(90, 2).at(State.PAPER).there(5), "NEXT_LESSON"),
                row("reached, on paper since", s -> s.scored(90, 8).at(State.PAPER).there(5), ""),
                row("reached, at the screen again", s -> s.scored(90, 2), ""),
                row("not reached", s -> s.scored(70, 2).at(State.WAITING), ""));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("results")
    void whoReachedAnObjectiveGoesOn(String what, UnaryOperator<Person> student, String route) {
        rooms.withPlaylist(0, 1);
        student.apply(rooms.student(1));
        assertThat(routes(new MasteredRule())).isEqualTo(route);
    }

    /** Days until the next lesson is wanted, counted from a Tuesday. */
    @ParameterizedTest(name = "{0} days: {1}")
    @CsvSource({"2, ''", "3, STRETCH", "6, STRETCH"})
    void whoIsAheadGoesFurther(int days, String route) {
        rooms.withPlaylist(0, days).student(1).scored(90, 2).at(State.WAITING);
        assertThat(routes(new AheadRule())).isEqualTo(route == null ? "" : route);
    }

    @Test
    void whoIsAheadHelpsAClassmateWhoWaitsWithSomethingOpen() {
        rooms.withPlaylist(0, 9).student(1).scored(90, 2).at(State.WAITING);
        rooms.student(2).shared("x", 2).at(State.WAITING);
        rooms.student(3).shared("x", 2);
        assertThat(rooms.by(new AheadRule())).singleElement().satisfies(one -> {
            assertThat(one.route()).isEqualTo(Route.HELP_A_PEER);
            assertThat(one.students()).containsExactly(id(1), id(2));
        });
    }

    private String routes(RoutingRule rule) {
        return String.join(" ", rooms.by(rule).stream().map(one -> one.route().name()).toList());
    }

    private static List<Integer> numbers(String text) {
        return Stream.of(text.split(" ")).filter(one -> !one.isEmpty()).map(Integer::valueOf).toList();
    }
}

package app.headsup.rules;

import static app.headsup.rules.Rooms.id;
import static app.headsup.rules.Rooms.minutesAgo;
import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.classhour.SignalKind;
import app.headsup.classhour.State;
import app.headsup.rules.Rooms.Person;
import app.headsup.rules.Room.Answered;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StudentRulesTest {

    final Rooms rooms = new Rooms();

    static Arguments row(String what, UnaryOperator<Person> student, boolean suggested) {
        return Arguments.of(what, student, suggested);
    }

    static Stream<Arguments> scores() {
        return Stream.of(
                row("64 in the check", s -> s.scored(64, 2), true),
                row("65 in the check", s -> s.scored(65, 2), false),
                row("nothing yet", s -> s, false),
                row("1 of 2 right at once", s -> s.question("r", 5).question("xr", 4), true),
                row("2 of 3 right at once", s -> s.question("r", 5).question("r", 4).question("xr", 3), false),
                row("a question not tried yet", s -> s.question("x", 5).question("x", 4).question("", 0), false),
                row("low questions, then 90 in the check", s -> s.question("x", 5).scored(90, 2), false),
                row("90 in the check, then low questions", s -> s.scored(90, 5).question("x", 2), true),
                row("talked since", s -> s.scored(40, 5).talked(3), false),
                row("talked before", s -> s.scored(40, 5).talked(8), true),
                row("with an adult now", s -> s.scored(40, 5).at(State.ADULT), false),
                row("at a table", s -> s.scored(40, 5).at(State.TOGETHER), true));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("scores")
    void aScoreUnderTheLineIsAReasonToTalk(String what, UnaryOperator<Person> student, boolean suggested) {
        student.apply(rooms.student(1));
        assertThat(rooms.by(new AlertLineRule())).hasSize(suggested ? 1 : 0);
    }

    static Stream<Arguments> offers() {
        return Stream.of(
                Arguments.of("conference", State.WAITING, "[1]=CONFERENCE [2]=CONFERENCE"),
                Arguments.of("small-group", State.WAITING, "[1, 2]=SMALL_GROUP"),
                Arguments.of("partner", State.WAITING, "[1, 3]=PARTNER [2]=CONFERENCE"),
                Arguments.of("partner", State.SCREEN, "[1]=CONFERENCE [2]=CONFERENCE"));
    }

    @ParameterizedTest(name = "{0}, the third {1}: {2}")
    @MethodSource("offers")
    void aClassChoosesWhatIsOffered(String offered, State third, String proposals) {
        rooms.policy = rooms.policy.choosing(Choice.ALERT_ROUTE, List.of(offered))
                .choosing(Choice.SECOND_MISS_ROUTE, List.of(offered));
        rooms.student(1).shared("xx", 3);
        rooms.student(2).shared("xx", 2);
        rooms.student(3).question("r", 2).scored(90, 1).at(third);

        for (var rule : List.of(new AlertLineRule(), new SecondMissRule())) {
            assertThat(rooms.by(rule)).extracting(proposal -> proposal.students().stream()
                    .map(UUID::getLeastSignificantBits).toList() + "=" + proposal.route())
                    .containsExactlyInAnyOrder(proposals.split("(?<=[A-Z]) "));
        }
    }

    @Test
    void whoIsAloneUnderTheLineIsOfferedAConferenceWhereSmallGroupsAreWanted() {
        rooms.policy = rooms.policy.choosing(Choice.ALERT_ROUTE, List.of("small-group"));
        rooms.student(1).scored(40, 2);
        rooms.student(2).scored(90, 2);
        assertThat(rooms.by(new AlertLineRule())).extracting(Proposal::route).containsExactly(Route.CONFERENCE);
    }

    static Stream<Arguments> misses() {
        return Stream.of(
                row("first miss", s -> s.question("x", 1), false),
                row("second miss", s -> s.question("xy", 1), true),
                row("third miss", s -> s.question("xyz", 1), true),
                row("right in between", s -> s.question("xrx", 1), false),
                row("right at last", s -> s.question("xyr", 1), false),
                row("one miss each of two questions", s -> s.question("x", 2).question("x", 1), false),
                row("talked since the last miss", s -> s.question("xy", 3).talked(2), false),
                row("missed again after the talk", s -> s.question("xyz", 1).talked(1.5), true));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("misses")
    void theSecondMissOnOneQuestionIsAReasonToTalk(String what, UnaryOperator<Person> student, boolean suggested) {
        student.apply(rooms.student(1));
        assertThat(rooms.by(new SecondMissRule())).hasSize(suggested ? 1 : 0);
    }

    @Test
    void aMissSaysWhichQuestionHowOftenAndShowsTheAnswers() {
        rooms.student(1).question("r", 9).question("xx", 1);

        assertThat(rooms.by(new SecondMissRule())).singleElement().satisfies(proposal -> {
            assertThat(proposal.reason()).isEqualTo(Reason.of("second-miss", "Equal ratios", 2, 2, 1));
            assertThat(proposal.evidence()).extracting(Evidence::kind).containsExactly(Evidence.Kind.ANSWER,
                    Evidence.Kind.ANSWER);
            assertThat(proposal.asOf()).isEqualTo(minutesAgo(1));
        });
    }

    static Stream<Arguments> praise() {
        return Stream.of(
                row("all right at once", s -> s.finished(2).question("r", 3).question("r", 2), true),
                row("with others at a table", s -> s.finished(2).question("r", 3).at(State.TOGETHER), true),
                row("one right at the second try", s -> s.finished(2).question("xr", 3).question("r", 2), false),
                row("one not answered", s -> s.finished(2).question("r", 3).question("", 0), false),
                row("not finished", s -> s.question("r", 3), false),
                row("no questions asked", s -> s.finished(2), false),
                row("100 in the check", s -> s.scored(100, 5), true),
                row("99 in the check", s -> s.scored(99, 5), false),
                row("somebody wrote since", s -> s.finished(2).question("r", 3).praised(1), false),
                row("somebody wrote before", s -> s.finished(2).question("r", 3).praised(9), true),
                row("somebody talked since", s -> s.finished(2).question("r", 3).talked(1), false),
                row("last week", s -> s.scored(100, 5 * 24 * 60), false));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("praise")
    void everythingRightIsAReasonToSaySo(String what, UnaryOperator<Person> student, boolean suggested) {
        student.apply(rooms.student(1));
        assertThat(rooms.by(new WellDoneRule())).hasSize(suggested ? 1 : 0);
    }

    static Stream<Arguments> talks() {
        return Stream.of(
                row("nine school days", s -> s.talked(9000).alone(9), false),
                row("ten school days", s -> s.talked(9000).alone(10), true),
                row("never, but new", s -> s.alone(2), false),
                row("never, for ten days", s -> s.alone(10), true),
                row("in a group", s -> s.alone(12).at(State.TOGETHER), false));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("talks")
    void noConferenceForLongIsAReasonForOne(String what, UnaryOperator<Person> student, boolean suggested) {
        student.apply(rooms.student(1));
        assertThat(rooms.by(new NoTalkRule())).hasSize(suggested ? 1 : 0);
    }

    @Test
    void threeAtATimeAreOfferedATalkLongestFirst() {
        List.of(10, 14, 11, 12, 13).forEach(days -> rooms.student(days).alone(days));
        assertThat(rooms.by(new NoTalkRule())).flatExtracting(Proposal::students).containsExactly(id(14), id(13), id(12));
    }

    static Stream<Arguments> pace() {
        return Stream.of(
                row("two behind", s -> s, true),
                row("one of them reached", s -> s.reached(), false),
                row("talked on the day after", s -> s.talked(1440).alone(1), false),
                row("talked before the last date", s -> s.talked(9000).alone(6), true),
                row("with an adult", s -> s.at(State.ADULT), false));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("pace")
    void twoLessonsBehindIsAReasonToTalkAboutAGoal(String what, UnaryOperator<Person> student, boolean suggested) {
        rooms.withPlaylist(-8, -4);
        student.apply(rooms.student(1));
        assertThat(rooms.by(new BehindRule())).hasSize(suggested ? 1 : 0);
    }

    @Test
    void theTargetDayItselfIsNotBehind() {
        rooms.withPlaylist(-8, 0).student(1);
        assertThat(rooms.by(new BehindRule())).isEmpty();
        rooms.policy = Rooms.policy(Blank.BEHIND_LESSONS, 1);
        assertThat(rooms.by(new BehindRule())).singleElement().satisfies(proposal -> {
            assertThat(proposal.reason()).isEqualTo(Reason.of("behind", 1, "Equal ratios"));
            assertThat(proposal.evidence()).containsExactly(new Evidence(Evidence.Kind.PLAYLIST_ITEM, id(1100)));
        });
    }

    @Test
    void whoAsksToTalkIsOfferedAnAdultAndTheReasonSaysNoMore() {
        rooms.student(1).says(SignalKind.TALK);
        rooms.student(2).says(SignalKind.STUCK);
        rooms.student(3).says(SignalKind.TALK).at(State.ADULT);
        assertThat(rooms.by(new AskedToTalkRule())).singleElement().satisfies(proposal -> {
            assertThat(proposal.students()).containsExactly(id(1));
            assertThat(proposal.route()).isEqualTo(Route.CONFERENCE);
            assertThat(proposal.reason().arguments()).isEmpty();
        });
    }

    @Test
    void aLineIsWhereTheClassDrewIt() {
        rooms.policy = Rooms.policy(Blank.ALERT_LINE, 50);
        rooms.student(1).scored(50, 1);
        rooms.student(2).scored(49, 1);

        assertThat(rooms.by(new AlertLineRule())).extracting(Proposal::students).containsExactly(List.of(id(2)));
    }

    @Test
    void aNeedGoesWhereTheAdultSaidUnlessTheStudentIsThere() {
        rooms.student(1).needs(Route.CONFERENCE, "I want to talk with Ana");
        rooms.student(2).needs(Route.PAPER_PRACTICE, "More of the same").at(State.PAPER);

        assertThat(rooms.by(new NeedRule())).singleElement().satisfies(proposal -> {
            assertThat(proposal.route()).isEqualTo(Route.CONFERENCE);
            assertThat(proposal.reason().arguments()).containsExactly("Ms. Rivera", "I want to talk with Ana");
        });
    }

    @Test
    void anAnswerIsRememberedForWhatItWasAbout() {
        rooms.student(1).scored(40, 5);
        var rule = new AlertLineRule();

        rooms.answers.add(new Answered(rule.key(), Rooms.LESSON, id(1), minutesAgo(4), null));
        assertThat(rooms.by(rule)).as("a yes settles it").isEmpty();

        rooms.answers.set(0, new Answered(rule.key(), Rooms.LESSON, id(1), minutesAgo(6), null));
        assertThat(rooms.by(rule)).as("a yes to older news doesn't").hasSize(1);

        rooms.answers.set(0, new Answered(rule.key(), Rooms.LESSON, id(1), minutesAgo(4), minutesAgo(-1)));
        assertThat(rooms.by(rule)).as("a no rests").isEmpty();

        rooms.answers.set(0, new Answered(rule.key(), Rooms.LESSON, id(1), minutesAgo(20), minutesAgo(0)));
        assertThat(rooms.by(rule)).as("and then may come back").hasSize(1);

        rooms.answers.set(0, new Answered(rule.key(), Rooms.LESSON, id(2), minutesAgo(4), minutesAgo(-1)));
        assertThat(rooms.by(rule)).as("somebody else's no is theirs").hasSize(1);
    }
}

package app.headsup.rules;

import static app.headsup.rules.Rooms.id;
import static app.headsup.rules.Rooms.minutesAgo;
import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.classhour.State;
import app.headsup.rules.Room.Answered;
import app.headsup.rules.Rooms.Person;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UnderstoodRuleTest {

    final Rooms rooms = new Rooms();

    static Stream<Arguments> whoIsReady() {
        return Stream.of(
                StudentRulesTest.row("finished, all right", s -> s.finished(2).question("r", 3), true),
                StudentRulesTest.row("right at the second try", s -> s.finished(2).question("xr", 3), true),
                StudentRulesTest.row("no questions asked", s -> s.finished(2), true),
                StudentRulesTest.row("waiting", s -> s.finished(2).at(State.WAITING), true),
                StudentRulesTest.row("not finished", s -> s.question("r", 3), false),
                StudentRulesTest.row("one still wrong", s -> s.finished(2).question("r", 4).question("rx", 3), false),
                StudentRulesTest.row("one not answered", s -> s.finished(2).question("", 0), false),
                StudentRulesTest.row("task ticked", s -> s.finished(2).ticked(), false),
                StudentRulesTest.row("check taken", s -> s.finished(2).scored(80, 1), false),
                StudentRulesTest.row("in a group", s -> s.finished(2).at(State.TOGETHER), false),
                StudentRulesTest.row("with an adult", s -> s.finished(2).at(State.ADULT), false),
                StudentRulesTest.row("on paper", s -> s.finished(2).at(State.PAPER), false));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("whoIsReady")
    void whoUnderstoodTheVideoIsReadyForItsTask(String what, UnaryOperator<Person> student, boolean ready) {
        rooms.groupSize = 2;
        rooms.student(1).finished(2);
        student.apply(rooms.student(2));

        assertThat(rooms.by(new UnderstoodRule())).hasSize(ready ? 1 : 0);
    }

    @Test
    void aLessonWithoutATaskSendsNobody() {
        rooms.groupSize = null;
        ready(4, 2);
        assertThat(rooms.by(new UnderstoodRule())).isEmpty();
    }

    /** Groups of four; the first number of students has been ready for so many minutes, the limit is three. */
    @ParameterizedTest(name = "{0} students ready for {1} min: groups of {2}")
    @CsvSource({"3, 2, ''", "4, 0, 4", "5, 2, 4", "8, 1, '4 4'", "1, 2, ''", "2, 4, 2", "3, 4, 3", "5, 4, '3 2'",
            "6, 4, '3 3'", "9, 4, '3 3 3'", "7, 3, 4", "7, 4, '4 3'"})
    void nobodyWaitsLongerThanTheLimitForAFullGroup(int students, double minutes, String sizes) {
        ready(students, minutes);

        assertThat(groups()).extracting(List::size)
                .containsExactlyElementsOf(Stream.of(sizes.split(" ")).filter(size -> !size.isEmpty())
                        .map(Integer::valueOf).toList());
    }

    @Test
    void thoseWhoWaitedLongestGoFirst() {
        ready(2, 1);
        rooms.student(3).finished(2);
        rooms.student(4).finished(2.5);
        rooms.student(5).finished(0.5);

        assertThat(groups()).singleElement().satisfies(
                group -> assertThat(group).containsExactlyInAnyOrder(id(1), id(2), id(3), id(4)));
    }

    @Test
    void waitingCountsFromTheStartOfTheHour() {
        ready(2, 24 * 60);
        assertThat(rooms.by(new UnderstoodRule())).hasSize(1);
    }

    @Test
    void partnersAreThoseMetLeast() {
        rooms.groupSize = 2;
        ready(4, 2);
        rooms.met(1, 2, 2);
        rooms.met(1, 3, 1);
        rooms.met(2, 4, 1);

        assertThat(groups()).extracting(Set::copyOf)
                .containsExactlyInAnyOrder(Set.of(id(1), id(4)), Set.of(id(2), id(3)));
        assertThat(rooms.by(new UnderstoodRule()).getFirst().reason().arguments()).containsExactly("Equal ratios", 0, 0, 3);
    }

    @Test
    void aSwapMendsWhatGreedLeftOver() {
        rooms.groupSize = 2;
        ready(4, 2);
        // Greed takes 1 and 2, who never met, and leaves 3 and 4, who met five times.
        rooms.met(3, 4, 5);

        assertThat(groups()).extracting(Set::copyOf).noneMatch(Set.of(id(3), id(4))::equals);
    }

    @Test
    void aFullGroupOnTheBoardStaysWhileItsMembersAreReady() {
        ready(8, 2);
        var onTheBoard = Set.of(id(2), id(4), id(6), id(8));
        rooms.open.add(new OpenSuggestion(id(1), UnderstoodRule.KEY, Route.GROUP_TASK, Rooms.LESSON, onTheBoard));

        assertThat(groups()).extracting(Set::copyOf)
                .containsExactlyInAnyOrder(onTheBoard, Set.of(id(1), id(3), id(5), id(7)));
    }

    @Test
    void oneWhoIsLeftOverJoinsTheYoungestGroupWithRoom() {
        ready(1, 4);
        rooms.groups.add(new OpenGroup(id(50), Rooms.LESSON, List.of(id(51), id(52)), minutesAgo(9)));
        rooms.groups.add(new OpenGroup(id(60), Rooms.LESSON, List.of(id(61), id(62), id(63)), minutesAgo(5)));
        rooms.groups.add(new OpenGroup(id(70), Rooms.LESSON, List.of(id(71), id(72), id(73), id(74)),
                minutesAgo(1)));

        assertThat(rooms.by(new UnderstoodRule())).singleElement().satisfies(proposal -> {
            assertThat(proposal.students()).containsExactly(id(1));
            assertThat(proposal.reason().key()).isEqualTo("understood.join");
        });

        rooms.groups.removeIf(group -> group.studentIds().size() < 4);
        assertThat(rooms.by(new UnderstoodRule())).as("no group has room").singleElement().satisfies(proposal ->
                assertThat(proposal.route()).isEqualTo(Route.PAPER_PRACTICE));

        rooms.sheet = false;
        assertThat(rooms.by(new UnderstoodRule())).as("at the screen, and nothing on paper").isEmpty();
        rooms.withPlaylist(0, 2).people.getFirst().at(State.WAITING);
        assertThat(rooms.by(new UnderstoodRule())).singleElement().satisfies(proposal -> {
            assertThat(proposal.route()).isEqualTo(Route.NEXT_LESSON);
            assertThat(proposal.lessonId()).isEqualTo(Rooms.NEXT);
        });
    }

    @Test
    void twoOfDifferentLessonsTellEachOther() {
        ready(1, 4);
        rooms.student(2).finished(4).lesson = Rooms.NEXT;

        assertThat(rooms.by(new UnderstoodRule())).singleElement().satisfies(proposal -> {
            assertThat(proposal.route()).isEqualTo(Route.PARTNER);
            assertThat(proposal.students()).containsExactly(id(1), id(2));
            assertThat(proposal.reason().arguments()).containsExactly("Equal ratios", "Ratio tables", 3);
        });
    }

    @Test
    void whoHasToldItOrPractisedItGoesOnInsteadOfDoingSoAgain() {
        ready(1, 4);
        rooms.student(2).finished(4).lesson = Rooms.NEXT;
        rooms.withPlaylist(0, 2).people.getFirst().at(State.WAITING);
        rooms.answers.add(new Answered(UnderstoodRule.KEY, Rooms.LESSON, id(1), minutesAgo(3), null));

        assertThat(rooms.by(new UnderstoodRule())).extracting(Proposal::route)
                .containsExactly(Route.NEXT_LESSON, Route.PAPER_PRACTICE);

        rooms.answers.set(0, new Answered(UnderstoodRule.KEY, Rooms.LESSON, id(1), minutesAgo(5), null));
        assertThat(rooms.by(new UnderstoodRule())).as("that was another lesson's").extracting(Proposal::route)
                .containsExactly(Route.PARTNER);
    }

    @Test
    void theSameDataGivesTheSameList() {
        ready(11, 4);
        IntStream.range(0, 40).forEach(i -> rooms.met(1 + i % 11, 1 + (i * 7 + 3) % 11, i % 3));
        assertThat(rooms.by(new UnderstoodRule())).isEqualTo(rooms.by(new UnderstoodRule()));
    }

    private void ready(int students, double minutes) {
        IntStream.rangeClosed(1, students).forEach(number -> rooms.student(number).finished(minutes));
    }

    private List<List<UUID>> groups() {
        return rooms.by(new UnderstoodRule()).stream().map(Proposal::students).toList();
    }
}

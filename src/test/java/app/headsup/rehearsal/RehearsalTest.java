package app.headsup.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.rules.RuleBook;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RehearsalTest {

    static Stream<Way> ways() {
        return Stream.of(new Way.EveryoneOnline(), Classes.rotation(14), new Way.FirstCome(), Classes.rules(RuleBook.standard()));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theSameSeedGivesTheSamePlay(Way way) {
        assertThat(twoPeriods(way, 1)).isEqualTo(twoPeriods(way, 1)).isNotEqualTo(twoPeriods(way, 2));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyMinuteOfEveryStudentIsToldOnce(Way way) {
        for (var play : twoPeriods(way, 1)) {
            for (int number = 0; number < 12; number++) {
                var stretches = play.of(Classes.id(number));
                assertThat(stretches.getFirst().from()).isZero();
                assertThat(stretches.getLast().to()).isEqualTo(45 * 60);
                for (int i = 1; i < stretches.size(); i++) {
                    assertThat(stretches.get(i).from()).isEqualTo(stretches.get(i - 1).to());
                }
            }
            assertThat(play.minutes().values().stream().mapToDouble(minutes -> minutes).sum()).isBetween(44.99, 45.01);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void noScreenHasTwoUsersAndNoTableTwoGroups(Way way) {
        for (var play : twoPeriods(way, 3)) {
            var onScreen = play.stretches().stream().filter(one -> one.doing() == Doing.SCREEN).toList();
            assertThat(mostAtOnce(onScreen, Stretch::from, Stretch::to)).isBetween(1, 9);
            play.gatherings().stream().filter(one -> one.table() != null)
                    .collect(Collectors.groupingBy(Gathering::table)).values().forEach(atOneTable -> {
                        assertThat(mostAtOnce(atOneTable, Gathering::from, Gathering::to)).isEqualTo(1);
                        assertThat(atOneTable).allSatisfy(one -> assertThat(one.members()).doesNotHaveDuplicates());
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void anAdultTalksWithOneAtATime(Way way) {
        for (var play : twoPeriods(way, 4)) {
            assertThat(mostAtOnce(play.talks(), Talk::from, Talk::to)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void onlineIsMostlyScreenAndTheRulesKeepHeadsUpWithTheLeastWaiting() {
        var online = twoPeriods(new Way.EveryoneOnline(), 5).getFirst();
        var rotation = twoPeriods(Classes.rotation(14), 5).getFirst();
        var first = twoPeriods(new Way.FirstCome(), 5).getFirst();
        var rules = twoPeriods(Classes.rules(RuleBook.standard()), 5).getFirst();

        assertThat(online.headsUpShare()).isLessThan(0.3);
        assertThat(rules.headsUpShare()).isGreaterThan(2 * online.headsUpShare());
        assertThat(rules.meanWait()).isLessThan(rotation.meanWait()).isLessThan(first.meanWait());
        assertThat(rules.talks()).hasSizeGreaterThan(first.talks().size());
    }

    @Test
    void whatTheRulesDoTheRealRulesSay() {
        var mute = twoPeriods(Classes.rules(new RuleBook(List.of())), 6).getFirst();

        assertThat(mute.gatherings()).isEmpty();
        assertThat(mute.talks()).isEmpty();
    }

    @Test
    void aShortBlockIsLeftBeforeTheVideoEnds() {
        var play = new Rehearsal(Classes.twelve(), Classes.rotation(6), 7).next();

        assertThat(play.missed()).filteredOn(one -> one.what() == Doing.SCREEN)
                .isNotEmpty().allSatisfy(one -> assertThat(one.needed()).isGreaterThan(6 * 60));
        assertThat(play.missed()).filteredOn(one -> one.what() == Doing.ONE_ON_ONE).isNotEmpty();
        assertThat(play.missed()).filteredOn(one -> one.what() == Doing.TOGETHER).hasSize(12);
    }

    @Test
    void aLongBlockIsWaitedOut() {
        var quick = Classes.of(12, 9, List.of(new Pace(1, 1, 1, 1)));

        var play = new Rehearsal(quick, Classes.rotation(14), 8).next();

        assertThat(play.missed()).filteredOn(one -> one.what() == Doing.SCREEN).isEmpty();
        assertThat(play.longestWait()).hasValueSatisfying(wait -> assertThat(wait.seconds()).isGreaterThan(60));
    }

    @Test
    void whoComesToAScreenNextFindsItFree() {
        var play = new Rehearsal(Classes.of(12, 4, List.of(new Pace(1, 1, 1, 1))), Classes.rotation(14), 9).next();

        assertThat(play.missed()).filteredOn(one -> one.what() == Doing.SCREEN).isEmpty();
        assertThat(play.stretches()).filteredOn(one -> one.doing() == Doing.SCREEN).extracting(Stretch::learnerId).hasSize(12);
    }

    @Test
    void withFewerScreensThanStudentsSomebodyAtTheScreensWaits() {
        var paces = List.of(new Pace(1, 1, 1, 1));

        var enough = new Rehearsal(Classes.of(12, 4, paces), Classes.rotation(14), 9).next();
        var tooFew = new Rehearsal(Classes.of(12, 3, paces), Classes.rotation(14), 9).next();

        assertThat(tooFew.meanWait()).isGreaterThan(enough.meanWait());
    }

    private static List<Play> twoPeriods(Way way, long seed) {
        var rehearsal = new Rehearsal(Classes.twelve(), way, seed);
        return List.of(rehearsal.next(), rehearsal.next());
    }

    private static <T> int mostAtOnce(Collection<T> spans, ToIntFunction<T> from, ToIntFunction<T> to) {
        return spans.stream().map(from::applyAsInt).map(at -> (int) spans.stream()
                        .filter(one -> from.applyAsInt(one) <= at && to.applyAsInt(one) > at).count())
                .max(Comparator.naturalOrder()).orElse(0);
    }
}

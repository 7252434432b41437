package app.headsup.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a plan keeps, whatever the class: rules first, then new partners, then balance. */
class GrouperTest {

    private static final Budget SHORT = Budget.steps(20_000);

    @Test
    void thirtyTwoInFoursMeetNobodyTwiceInTenRounds() {
        var plan = new Grouper(Problem.of(32, 8, 10)).solve(Budget.steps(1));
        assertThat(plan.score().repeats()).isZero();
        assertThat(plan.score().worstPair()).isEqualTo(1);
        assertThat(plan.rounds()).hasSize(10).allSatisfy(round -> assertThat(round.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(everyone(32)));
    }

    @Test
    void aClassOfTwentySevenIsOneOfTwentyEightWithAnEmptyChair() {
        var plan = new Grouper(Problem.of(27, 7, 8)).solve(Budget.steps(200_000));
        assertThat(plan.score().repeats()).isZero();
        assertThat(plan.rounds().getFirst()).extracting(List::size).containsExactly(4, 4, 4, 4, 4, 4, 3);
    }

    @Test
    void rulesHoldForAnyClassThatCanBeSeated() {
        for (var seed = 1; seed <= 30; seed++) {
            var random = new Random(seed);
            var problem = anyClass(random).seed(seed);
            var plan = new Grouper(problem).solve(SHORT);
            assertThat(plan.score().broken()).as("class %d", seed).isZero();
            for (var round = 0; round < plan.rounds().size(); round++) {
                var wanted = problem.rounds().get(round);
                var groups = plan.rounds().get(round);
                assertThat(groups.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(wanted.present());
                assertThat(groups).extracting(List::size).isEqualTo(wanted.seats());
                assertThat(groups).noneSatisfy(group -> assertThat(problem.apart())
                        .anyMatch(pair -> group.contains(pair.one()) && group.contains(pair.other())));
                wanted.locks().forEach((student, group) -> assertThat(groups.get(group)).contains(student));
                problem.together().forEach(set -> assertThat(groups.stream()
                        .filter(group -> group.stream().anyMatch(set::contains))).hasSizeLessThanOrEqualTo(1));
            }
        }
    }

    /** Twelve to thirty students, some absent, three pairs apart, a pair together, one locked in the first round. */
    private static Problem anyClass(Random random) {
        var students = 12 + random.nextInt(19);
        var rounds = new ArrayList<Round>();
        for (var round = 0; round < 3; round++) {
            var present = everyone(students).stream().filter(student -> student < 8 || random.nextInt(10) > 0).toList();
            rounds.add(Round.about(present, 3 + random.nextInt(3)));
        }
        rounds.set(0, rounds.getFirst().locked(Map.of(4, 1)));
        return Problem.of(students, rounds).together(List.of(Set.of(5, 6)))
                .apart(Set.of(new Pair(0, 1), new Pair(2, 3), new Pair(1, 5)))
                .ability(everyone(students).stream().map(student -> random.nextGaussian()).toList());
    }

    @Test
    void theSameSeedGivesTheSamePlanAndAnotherSeedAnother() {
        var problem = anyClass(new Random(7));
        var plan = new Grouper(problem.seed(3)).solve(SHORT);
        assertThat(new Grouper(problem.seed(3)).solve(SHORT)).isEqualTo(plan);
        assertThat(new Grouper(problem.seed(4)).solve(SHORT).rounds()).isNotEqualTo(plan.rounds());
    }

    @Test
    void theNextGroupsAreOfPartnersMetLeast() {
        var ledger = new HashMap<Pair, Integer>();
        for (var one = 0; one < 12; one++) {
            for (var other = one + 1; other < 12; other++) {
                ledger.put(new Pair(one, other), one / 4 == other / 4 ? 3 : one % 4 == other % 4 ? 0 : 1);
            }
        }
        var plan = new Grouper(Problem.of(12, 4, 1).met(ledger)).solve(SHORT);
        assertThat(plan.score().repeats()).isZero();
        assertThat(plan.rounds().getFirst()).allSatisfy(group ->
                assertThat(group.stream().map(student -> student % 4).distinct()).hasSize(1));
    }

    @Test
    void mixedGroupsAreAsAbleAsTheClassAndAlikeOnesAreAlike() {
        var problem = Problem.of(16, 4, 1).ability(everyone(16).stream().map(Double::valueOf).toList());
        assertThat(new Grouper(problem).solve(SHORT).score().worstGroup()).isLessThan(0.15);
        assertThat(new Grouper(problem.style(Style.ALIKE)).solve(SHORT).rounds().getFirst())
                .containsExactlyInAnyOrder(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7), List.of(8, 9, 10, 11),
                        List.of(12, 13, 14, 15));
    }

    @Test
    void unknownAbilityCountsAsAverageAndChangesNoOneElses() {
        var some = everyone(16).stream().map(student -> student < 4 ? Double.NaN : student).toList();
        assertThat(new Grouper(Problem.of(16, 4, 2).ability(some)).solve(SHORT).score().worstGroup()).isLessThan(0.5);
    }

    @Test
    void groupsByInterestShareOne() {
        var words = List.of("music", "space", "football");
        var problem = Problem.of(12, 3, 1).style(Style.INTEREST)
                .interests(everyone(12).stream().map(student -> Set.of(words.get(student % 3))).toList());
        assertThat(new Grouper(problem).solve(SHORT).score().misfit()).isZero();
    }

    @Test
    void byLotOnlyTheRulesCount() {
        var problem = Problem.of(12, 3, 4).style(Style.RANDOM).apart(Set.of(new Pair(0, 1)));
        assertThat(new Grouper(problem).solve(SHORT).score().broken()).isZero();
    }

    @Test
    void whatATeacherChoseByHandIsCountedLikeAPlanOfOurs() {
        var problem = Problem.of(4, 2, 1).apart(Set.of(new Pair(0, 1))).met(Map.of(new Pair(2, 3), 2));
        var score = Plan.of(problem, List.of(List.of(List.of(0, 1), List.of(2, 3)))).score();
        assertThat(score.broken()).isEqualTo(1);
        assertThat(score.repeats()).isEqualTo(1);
        assertThat(score.worstPair()).isEqualTo(3);
    }

    @Test
    void theBestPlanSoFarIsThereFromTheStartAndOnlyGetsBetter() {
        var grouper = new Grouper(Problem.of(30, 6, 6));
        var scores = new ArrayList<Score>();
        scores.add(grouper.best().score());
        grouper.solve(steps -> {
            scores.add(grouper.best().score());
            return steps > 30_000;
        });
        assertThat(scores).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void whatCannotBeIsSaidWithItsReason() {
        var six = Problem.of(6, List.of(Round.atTables(everyone(6), List.of(2, 2))));
        assertThat(obstacles(six)).containsExactly(new Obstacle.MoreStudentsThanSeats(0, 6, 4));
        var chain = Problem.of(8, 2, 1).together(List.of(Set.of(0, 1), Set.of(1, 2))).apart(Set.of(new Pair(0, 2)));
        assertThat(obstacles(chain)).containsExactly(new Obstacle.TogetherAndApart(new Pair(0, 2), Set.of(0, 1, 2)));
        assertThat(obstacles(Problem.of(8, 4, 1).together(List.of(Set.of(0, 1, 2)))))
                .containsExactly(new Obstacle.TogetherTooLarge(0, Set.of(0, 1, 2), 2));
        var locked = Round.even(everyone(8), 4).locked(Map.of(0, 1, 1, 2));
        assertThat(obstacles(Problem.of(8, List.of(locked)).together(List.of(Set.of(0, 1)))))
                .containsExactly(new Obstacle.LockedApart(0, Set.of(0, 1)));
        var triangle = Set.of(new Pair(0, 1), new Pair(0, 2), new Pair(1, 2));
        assertThatThrownBy(() -> new Grouper(Problem.of(6, 2, 1).apart(triangle)))
                .isInstanceOfSatisfying(Impossible.class, impossible -> assertThat(impossible.obstacles())
                        .containsExactly(new Obstacle.NoArrangement(0)));
    }

    private static List<Obstacle> obstacles(Problem problem) {
        return Obstacle.of(problem);
    }

    private static List<Integer> everyone(int students) {
        return IntStream.range(0, students).boxed().toList();
    }
}

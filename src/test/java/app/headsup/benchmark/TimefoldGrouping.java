package app.headsup.benchmark;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ai.timefold.solver.core.impl.heuristic.selector.common.decorator.SelectionFilter;
import ai.timefold.solver.core.impl.heuristic.selector.move.generic.SelectorBasedSwapMove;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import app.headsup.grouping.Plan;
import app.headsup.grouping.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * New partners by Timefold alone, in the best of the ways we tried: each student's group in each round is a variable,
 * overfull groups are hard, meeting again is soft; two students of one round change groups, under simulated annealing (its
 * default search does worse). It begins with full groups, and knows no design, no ability, no keep apart.
 */
public final class TimefoldGrouping {

    private TimefoldGrouping() {
    }

    static Plan solve(Problem problem, double seconds) {
        var groups = problem.rounds().getFirst().seats().size();
        var places = new ArrayList<Place>();
        for (var round = 0; round < problem.rounds().size(); round++) {
            for (var student : problem.rounds().get(round).present()) {
                places.add(new Place(round, student, places.size() % groups, problem.rounds().get(round).seats()));
            }
        }
        var config = new SolverConfig().withSolutionClass(Seating.class).withEntityClasses(Place.class)
                .withConstraintProviderClass(Rules.class).withRandomSeed(problem.seed())
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT).withPhases(annealing())
                .withTerminationConfig(new TerminationConfig().withMillisecondsSpentLimit((long) (seconds * 1000)));
        var solved = SolverFactory.<Seating>create(config).buildSolver()
                .solve(new Seating(places, IntStream.range(0, groups).boxed().toList()));
        return Plan.of(problem, IntStream.range(0, problem.rounds().size()).mapToObj(round -> IntStream.range(0, groups)
                .mapToObj(group -> solved.places.stream().filter(place -> place.round == round && place.group == group)
                        .map(place -> place.student).toList()).toList()).toList());
    }

    private static LocalSearchPhaseConfig annealing() {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new SwapMoveSelectorConfig().withFilterClass(SameRound.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig()
                        .withSimulatedAnnealingStartingTemperature("1hard/2soft"))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    }

    public static class SameRound implements SelectionFilter<Seating, SelectorBasedSwapMove<Seating>> {

        @Override
        public boolean accept(ScoreDirector<Seating> director, SelectorBasedSwapMove<Seating> move) {
            return ((Place) move.getLeftEntity()).round == ((Place) move.getRightEntity()).round;
        }
    }

    @PlanningSolution
    public static class Seating {

        @PlanningEntityCollectionProperty
        public List<Place> places;

        @ProblemFactCollectionProperty
        @ValueRangeProvider
        public List<Integer> groups;

        @PlanningScore
        public HardSoftScore score;

        public Seating() {
        }

        Seating(List<Place> places, List<Integer> groups) {
            this.places = places;
            this.groups = groups;
        }
    }

    @PlanningEntity
    public static class Place {

        int round;
        int student;
        List<Integer> seats;

        @PlanningVariable
        public Integer group;

        public Place() {
        }

        Place(int round, int student, int group, List<Integer> seats) {
            this.round = round;
            this.student = student;
            this.group = group;
            this.seats = seats;
        }

        int seats() {
            return seats.get(group);
        }
    }

    public static class Rules implements ConstraintProvider {

        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {overfull(factory), meetAgain(factory)};
        }

        private Constraint overfull(ConstraintFactory factory) {
            return factory.forEach(Place.class)
                    .groupBy(place -> place.round, place -> place.group, Place::seats, ConstraintCollectors.count())
                    .filter((round, group, seats, sitting) -> sitting > seats)
                    .penalize(HardSoftScore.ONE_HARD, (round, group, seats, sitting) -> (int) (sitting - seats))
                    .asConstraint("more students than seats");
        }

        private Constraint meetAgain(ConstraintFactory factory) {
            return factory.forEach(Place.class)
                    .join(Place.class, Joiners.equal(place -> place.round), Joiners.equal(place -> place.group),
                            Joiners.lessThan(place -> place.student))
                    .groupBy((one, other) -> Map.entry(one.student, other.student), ConstraintCollectors.countBi())
                    .filter((pair, times) -> times > 1)
                    .penalize(HardSoftScore.ONE_SOFT, (pair, times) -> (int) (times - 1))
                    .asConstraint("meet again");
        }
    }
}

package app.headsup.rotation.solver;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the best plan for one problem, on the caller's thread and on no other. It may be stopped from any thread; the
 * best plan so far is then the answer.
 */
public final class RotationSolver {

    /** How many moves ago a plan may have been as bad as this one. */
    private static final int LATE = 400;

    private final RotationProblem problem;
    private final List<Seat> start;
    private final Solver<Rotation> solver;
    private volatile RotationSolution begun;
    /** Timefold hands out copies that it leaves alone. */
    private volatile Rotation best;

    /** @param start where everybody is to begin with, as far as that is still allowed; empty for a plan from nothing */
    public RotationSolver(RotationProblem problem, List<Seat> start, Budget budget) {
        this.problem = problem;
        this.start = start;
        solver = SolverFactory.<Rotation>create(config(problem.seed(), budget)).buildSolver();
    }

    /** Looks until the budget is spent, or somebody says stop. */
    public RotationSolution solve() {
        var rotation = new Modelling(problem, start).rotation();
        if (rotation.visits.isEmpty()) {
            return new RotationSolution(List.of(), 0, 0, List.of());
        }
        if (rotation.visits.stream().allMatch(visit -> visit.where != null)) {
            begun = withBetterTables(judged(rotation.places()));
            rotation = new Modelling(problem, begun.places()).rotation();
        }
        solver.addEventListener(event -> {
            if (event.isNewBestSolutionInitialized()) {
                best = event.getNewBestSolution();
            }
        });
        return withBetterTables(solution(solver.solve(rotation)));
    }

    /** The best plan so far, from any thread: at once where it began with one; empty before everybody has a place. */
    public Optional<RotationSolution> best() {
        return Optional.ofNullable(best).map(this::solution).or(() -> Optional.ofNullable(begun));
    }

    /** Ends the search early; nothing happens if it has ended. */
    public void stop() {
        solver.terminateEarly();
    }

    /** The same stations with the tables dealt out by grouping, unless that is worse. */
    private RotationSolution withBetterTables(RotationSolution found) {
        var dealt = judged(Tables.dealt(problem, found.places()));
        return dealt.hard() < found.hard() || dealt.hard() == found.hard() && dealt.soft() < found.soft() ? found : dealt;
    }

    private RotationSolution judged(List<Seat> places) {
        var score = Judging.of(problem, places);
        return new RotationSolution(places, score.hardScore(), score.softScore(), Faults.of(problem, places));
    }

    private RotationSolution solution(Rotation found) {
        var places = found.places();
        return new RotationSolution(places, found.score.hardScore(), found.score.softScore(), Faults.of(problem, places));
    }

    static SolverConfig config(long seed, Budget budget) {
        return new SolverConfig().withSolutionClass(Rotation.class).withEntityClasses(Visit.class)
                .withConstraintProviderClass(RotationRules.class).withRandomSeed(seed)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withPhases(new ConstructionHeuristicPhaseConfig(), localSearch())
                .withTerminationConfig(budget.end());
    }

    /** Swaps inside a block keep every spot as full as it is; changes let a spot fill or empty. */
    private static LocalSearchPhaseConfig localSearch() {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new UnionMoveSelectorConfig().withMoveSelectors(
                        new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig().withFilterClass(SameBlock.class)))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(
                        LATE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    }
}

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
import java.util.function.Consumer;

/**
 * Looks for the best plan for one problem, on the caller's thread and on no other. It may be stopped from any thread; the
 * best plan so far is then the answer.
 */
public final class RotationSolver {

    private final RotationProblem problem;
    private final Rotation rotation;
    private final Solver<Rotation> solver;

    /** @param start where everybody is to begin with, as far as that is still allowed; empty for a plan from nothing */
    public RotationSolver(RotationProblem problem, List<Seat> start, Budget budget) {
        this.problem = problem;
        rotation = new Modelling(problem, start).rotation();
        solver = SolverFactory.<Rotation>create(config(problem.seed(), budget)).buildSolver();
    }

    /** Looks for so long, and tells of every better plan on the way. */
    public static RotationSolution solve(RotationProblem problem, Budget budget, Consumer<RotationSolution> better) {
        return new RotationSolver(problem, List.of(), budget).solve(better);
    }

    public RotationSolution solve(Consumer<RotationSolution> better) {
        if (rotation.visits.isEmpty()) {
            return new RotationSolution(List.of(), 0, 0, List.of());
        }
        solver.addEventListener(event -> {
            if (event.isNewBestSolutionInitialized()) {
                better.accept(solution(event.getNewBestSolution()));
            }
        });
        return solution(solver.solve(rotation));
    }

    /** Ends the search early; nothing happens if it has ended. */
    public void stop() {
        solver.terminateEarly();
    }

    private RotationSolution solution(Rotation found) {
        var places = found.places();
        return new RotationSolution(places, found.score.hardScore(), found.score.softScore(), Faults.of(problem, places));
    }

    private static SolverConfig config(long seed, Budget budget) {
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
                        Integer.getInteger("la", 400)))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    }
}

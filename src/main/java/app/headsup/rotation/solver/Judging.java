package app.headsup.rotation.solver;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import java.time.Duration;
import java.util.List;

/** What given places are worth under the rules of the search, without searching. */
final class Judging {

    private static final SolutionManager<Rotation, HardSoftScore> MANAGER = SolutionManager.create(
            SolverFactory.<Rotation>create(RotationSolver.config(0, Budget.of(Duration.ZERO))));

    private Judging() {
    }

    static HardSoftScore of(RotationProblem problem, List<Seat> places) {
        return MANAGER.update(new Modelling(problem, places).rotation());
    }
}

package app.headsup.rotation;

import app.headsup.rotation.solver.RotationProblem;
import app.headsup.rotation.solver.RotationSolution;
import app.headsup.rotation.solver.RotationSolver;
import java.util.Optional;
import java.util.UUID;

/** One search under way on this node: what it found and nobody has stored yet, and why it was told to stop. */
final class Search {

    private final UUID school;
    private final SolvingStore.Claim claim;
    private final PlanView plan;
    private final RotationProblem problem;
    private final RotationSolver solver;
    private volatile RotationSolution told;
    private volatile RotationSolution solution;
    private volatile SolvingOutcome end = SolvingOutcome.FINISHED;

    Search(UUID school, SolvingStore.Claim claim, PlanView plan, RotationProblem problem, RotationSolver solver) {
        this.school = school;
        this.claim = claim;
        this.plan = plan;
        this.problem = problem;
        this.solver = solver;
    }

    /** Searches on the caller's thread until the budget is spent or somebody says stop. */
    void run() {
        solution = solver.solve();
    }

    /** What is better than what was told the last time; empty for nothing. */
    Optional<RotationSolution> news() {
        var now = solution != null ? Optional.of(solution) : solver.best();
        var before = told;
        return now.filter(found -> before == null || found.hard() > before.hard()
                || found.hard() == before.hard() && found.soft() > before.soft());
    }

    /** Only once it is stored for good is it no news any more. */
    void told(RotationSolution stored) {
        told = stored;
    }

    SolvingOutcome outcome() {
        return end;
    }

    /** @param outcome how it then ended; null if that is no longer this node's to say */
    void stop(SolvingOutcome outcome) {
        end = outcome;
        solver.stop();
    }

    UUID school() {
        return school;
    }

    UUID id() {
        return claim.id();
    }

    PlanView plan() {
        return plan;
    }

    RotationProblem problem() {
        return problem;
    }
}

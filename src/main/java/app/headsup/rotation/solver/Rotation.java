package app.headsup.rotation.solver;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;

/** A problem as Timefold works on it. {@link Modelling} makes it from records. */
@PlanningSolution
public class Rotation {

    @PlanningEntityCollectionProperty
    public List<Visit> visits;

    @ProblemFactCollectionProperty
    public List<Learner> learners;

    @ProblemFactCollectionProperty
    public List<Demand> demands;

    @ProblemFactProperty
    public TableTime tableTime;

    @PlanningScore
    public HardSoftScore score;

    /** For the solver, which copies rotations. */
    public Rotation() {
    }

    Rotation(List<Visit> visits, List<Learner> learners, List<Demand> demands, TableTime tableTime) {
        this.visits = visits;
        this.learners = learners;
        this.demands = demands;
        this.tableTime = tableTime;
    }

    List<Seat> places() {
        return visits.stream().filter(visit -> visit.where != null).map(Visit::place).toList();
    }
}

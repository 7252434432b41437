package app.headsup.rotation;

import app.headsup.rotation.solver.RotationProblem;
import app.headsup.rotation.solver.Student;
import app.headsup.rotation.solver.TableTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How much time with others a search must leave: as much as there is when everybody is simply dealt out around the locks, or
 * as there is in the plan already, whichever is more.
 */
final class KeptTime {

    private KeptTime() {
    }

    static RotationProblem in(PlanView plan, RotationProblem problem) {
        var minutes = new TableTime(plan.blocks().stream().map(Block::minutes).toList(), 0, 0);
        var timed = problem.tableTime(minutes);
        return timed.tableTime(of(plan, timed).atLeast(of(dealtAnew(plan, timed), timed)));
    }

    /** Without the places of who has left the class since. */
    private static TableTime of(PlanView plan, RotationProblem problem) {
        var students = problem.students().stream().map(Student::id).collect(Collectors.toSet());
        return TableTime.of(problem, Numbering.of(plan).toSolver(plan.places().stream()
                .filter(place -> students.contains(place.studentId())).toList()));
    }

    private static PlanView dealtAnew(PlanView plan, RotationProblem problem) {
        var locked = new RotationPlan(plan);
        locked.keep(List.of());
        return Deal.everybody(locked.view(), problem.students().stream().map(Student::id).toList());
    }
}

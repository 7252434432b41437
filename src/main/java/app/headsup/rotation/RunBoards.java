package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may act on a run, and where a tap leads back to. */
@Component
class RunBoards {

    private final Rotations rotations;
    private final RotationRuns runs;
    private final Roster roster;

    RunBoards(Rotations rotations, RotationRuns runs, Roster roster) {
        this.rotations = rotations;
        this.runs = runs;
        this.roster = roster;
    }

    /** The run's plan, if its reader works in one of its classes. */
    PlanView visible(CurrentUser user, UUID runId) {
        return rotations.find(user, runs.find(runId).plan().id());
    }

    /** The board the reader came from, or that of their own class among those of the plan. */
    String back(CurrentUser user, PlanView plan, UUID from) {
        var own = roster.classroomsOf(user.personId()).stream().map(ClassroomView::id).filter(plan.classroomIds()::contains).toList();
        return "redirect:/teach/classes/" + (own.contains(from) ? from : own.getFirst()) + "/board";
    }
}

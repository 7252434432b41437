package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may act on a run, and where a tap leads back to. */
@Component
class RunBoards {

    private final Rotations rotations;
    private final RotationRuns runs;
    private final TaughtClasses classes;

    RunBoards(Rotations rotations, RotationRuns runs, TaughtClasses classes) {
        this.rotations = rotations;
        this.runs = runs;
        this.classes = classes;
    }

    /** The run's plan, if its reader works in one of its classes. */
    PlanView visible(CurrentUser user, UUID runId) {
        return rotations.find(user, runs.find(runId).plan().id());
    }

    /** The board the reader came from, or that of their own class among those of the plan. */
    String back(CurrentUser user, PlanView plan, UUID from) {
        var own = classes.own(user, plan);
        return "redirect:/teach/classes/" + (own.contains(from) ? from : own.getFirst()) + "/board";
    }
}

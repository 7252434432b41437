package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import app.headsup.web.Flash;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A plan in class: started, moved on block by block, and stopped, each by an adult's tap. */
@Controller
class RunController {

    private final Rotations rotations;
    private final RotationRuns runs;
    private final RunBoards boards;

    RunController(Rotations rotations, RotationRuns runs, RunBoards boards) {
        this.rotations = rotations;
        this.runs = runs;
        this.boards = boards;
    }

    @PostMapping("/teach/rotations/{planId}/runs")
    String create(@PathVariable UUID planId, @RequestParam(required = false) UUID classroom,
            @AuthenticationPrincipal CurrentUser user) {
        var plan = rotations.find(user, planId);
        runs.start(planId, user.personId());
        return boards.back(user, plan, classroom);
    }

    /** @param block the one that the reader saw coming */
    @PostMapping("/teach/rotation-runs/{runId}/steps")
    String step(@PathVariable UUID runId, @RequestParam("number") int block, @RequestParam(required = false) UUID classroom,
            @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        var plan = boards.visible(user, runId);
        if (!runs.move(runId, block, user.personId())) {
            redirect.addFlashAttribute("flash", Flash.note("rotation.run.faster", String.valueOf(block)));
        }
        return boards.back(user, plan, classroom);
    }

    @PostMapping("/teach/rotation-runs/{runId}/end")
    String end(@PathVariable UUID runId, @RequestParam(required = false) UUID classroom,
            @AuthenticationPrincipal CurrentUser user) {
        var plan = boards.visible(user, runId);
        runs.stop(runId, user.personId());
        return boards.back(user, plan, classroom);
    }
}

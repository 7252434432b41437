package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An adult's tap when somebody is absent from a running plan, or comes late. */
@Controller
class ReplacementController {

    private final Replacements replacements;
    private final RunBoards boards;

    ReplacementController(Replacements replacements, RunBoards boards) {
        this.replacements = replacements;
        this.boards = boards;
    }

    /** @param student who moves to the table that lacks somebody in this block */
    @PostMapping("/teach/rotation-runs/{runId}/replacements")
    String create(@PathVariable UUID runId, @RequestParam("number") int block, @RequestParam UUID student,
            @RequestParam(required = false) UUID classroom, @AuthenticationPrincipal CurrentUser user) {
        var plan = boards.visible(user, runId);
        replacements.mend(runId, block, student, user.personId());
        return boards.back(user, plan, classroom);
    }

    /** @param student who was absent, and is here */
    @PostMapping("/teach/rotation-runs/{runId}/arrivals")
    String arrive(@PathVariable UUID runId, @RequestParam UUID student, @RequestParam(required = false) UUID classroom,
            @AuthenticationPrincipal CurrentUser user) {
        var plan = boards.visible(user, runId);
        replacements.arrive(runId, student, user.personId());
        return boards.back(user, plan, classroom);
    }
}

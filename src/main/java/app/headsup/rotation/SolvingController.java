package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The search for a better plan, asked for and stopped. */
@Controller
class SolvingController {

    private final Rotations rotations;
    private final Solving solving;

    SolvingController(Rotations rotations, Solving solving) {
        this.rotations = rotations;
        this.solving = solving;
    }

    @PostMapping("/teach/rotations/{planId}/solving")
    String create(@PathVariable UUID planId, @AuthenticationPrincipal CurrentUser user) {
        solving.ask(rotations.find(user, planId).id(), user.personId());
        return "redirect:/teach/rotations/" + planId;
    }

    @PostMapping("/teach/rotations/{planId}/solving/stop")
    String stop(@PathVariable UUID planId, @AuthenticationPrincipal CurrentUser user) {
        solving.stop(rotations.find(user, planId).id(), user.personId());
        return "redirect:/teach/rotations/" + planId;
    }
}

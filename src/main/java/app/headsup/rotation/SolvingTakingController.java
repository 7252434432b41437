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

/** An adult takes the best plan so far. */
@Controller
class SolvingTakingController {

    private final Rotations rotations;
    private final Solving solving;

    SolvingTakingController(Rotations rotations, Solving solving) {
        this.rotations = rotations;
        this.solving = solving;
    }

    @PostMapping("/teach/rotations/{planId}/solving/taking")
    String create(@PathVariable UUID planId, @RequestParam long version, @AuthenticationPrincipal CurrentUser user,
            RedirectAttributes redirect) {
        solving.take(rotations.find(user, planId).id(), version, user.personId());
        redirect.addFlashAttribute("flash", Flash.done("rotation-solver.taken"));
        return "redirect:/teach/rotations/" + planId;
    }
}

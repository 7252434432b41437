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

/** An adult's decision to work by a plan, and its end. */
@Controller
class RotationUseController {

    private final Rotations rotations;

    RotationUseController(Rotations rotations) {
        this.rotations = rotations;
    }

    @PostMapping("/teach/rotations/{planId}/use")
    String create(@PathVariable UUID planId, @RequestParam long version, @AuthenticationPrincipal CurrentUser user,
            RedirectAttributes redirect) {
        var plan = rotations.find(user, planId);
        rotations.use(planId, version, user.personId());
        redirect.addFlashAttribute("flash", Flash.done("rotation.used", plan.title()));
        return "redirect:/teach/rotations/" + planId;
    }

    @PostMapping("/teach/rotations/{planId}/use/end")
    String end(@PathVariable UUID planId, @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        var plan = rotations.find(user, planId);
        rotations.setAside(planId, user.personId());
        redirect.addFlashAttribute("flash", Flash.done("rotation.set-aside", plan.title()));
        return "redirect:/teach/rotations/" + planId;
    }
}

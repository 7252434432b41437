package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import app.headsup.grouping.Style;
import app.headsup.web.Flash;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The order of a plan's stations, how people are mixed, and throwing a draft away. */
@Controller
class RotationShapeController {

    private final Rotations rotations;
    private final PlanWords words;

    RotationShapeController(Rotations rotations, PlanWords words) {
        this.rotations = rotations;
        this.words = words;
    }

    @PostMapping("/teach/rotations/{planId}/stations/{stationId}/position")
    String shift(@PathVariable UUID planId, @PathVariable UUID stationId, @RequestParam long version,
            @RequestParam String direction, @AuthenticationPrincipal CurrentUser user) {
        rotations.find(user, planId);
        rotations.change(planId, version, changing -> changing.shift(stationId, direction.equals("UP")), stored -> List.of());
        return "redirect:/teach/rotations/" + planId + "/stations/" + stationId;
    }

    @PostMapping("/teach/rotations/{planId}/style")
    String mix(@PathVariable UUID planId, @RequestParam long version, @RequestParam Style style,
            @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        rotations.find(user, planId);
        rotations.change(planId, version, changing -> changing.mix(style), stored -> words.style(stored, style));
        redirect.addFlashAttribute("flash", Flash.done("rotation.style.changed"));
        return "redirect:/teach/rotations/" + planId;
    }

    @PostMapping("/teach/rotations/{planId}/removal")
    String throwAway(@PathVariable UUID planId, @RequestParam long version, @AuthenticationPrincipal CurrentUser user,
            RedirectAttributes redirect) {
        var plan = rotations.find(user, planId);
        rotations.throwAway(planId, version, user.personId());
        redirect.addFlashAttribute("flash", Flash.done("rotation.thrown-away", plan.title()));
        return "redirect:/teach/classes/" + plan.classroomId() + "/rotations";
    }
}

package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A plan on its page, and why somebody is where they are: for teachers alone, as it tells who keeps apart. */
@Controller
class RotationPlanController {

    private final Rotations rotations;
    private final PlannerPages pages;
    private final WhyHere why;

    RotationPlanController(Rotations rotations, PlannerPages pages, WhyHere why) {
        this.rotations = rotations;
        this.pages = pages;
        this.why = why;
    }

    @GetMapping("/teach/rotations/{planId}")
    String show(@PathVariable UUID planId, @RequestParam(name = "why", required = false) UUID student,
            @RequestParam(required = false) UUID block, @AuthenticationPrincipal CurrentUser user, Locale locale, Model model) {
        var plan = rotations.find(user, planId);
        if (student != null && block != null && user.is(Role.TEACHER)) {
            model.addAttribute("why", why.of(plan, student, block, locale));
        }
        return pages.plan(plan, user, locale, model);
    }

    /** Asks about the name that is picked; its answer has an address of its own. */
    @PostMapping("/teach/rotations/{planId}/why")
    String ask(@PathVariable UUID planId, @ModelAttribute PickForm form, @AuthenticationPrincipal CurrentUser user) {
        var plan = rotations.find(user, planId);
        var picked = form.picked().getLast();
        return "redirect:/teach/rotations/" + plan.id() + "?why=" + picked.studentId() + "&block=" + picked.blockId();
    }
}

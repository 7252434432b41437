package app.headsup.groupwork;

import app.headsup.access.CurrentUser;
import app.headsup.web.Flash;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A term plan in use: one of its weeks becomes today's proposal, and who is new is seated. */
@Controller
class TermPlanUseController {

    private final TermPlanner planner;
    private final TermPlanPages pages;

    TermPlanUseController(TermPlanner planner, TermPlanPages pages) {
        this.planner = planner;
        this.pages = pages;
    }

    @PostMapping("/teach/term-plans/{termPlanId}/weeks/{week}/proposal")
    String use(@PathVariable UUID termPlanId, @PathVariable int week, @AuthenticationPrincipal CurrentUser user) {
        pages.classroom(termPlanId, user);
        return "redirect:/teach/proposals/" + planner.use(termPlanId, week, user.personId());
    }

    @PostMapping("/teach/term-plans/{termPlanId}/newcomers")
    String welcome(@PathVariable UUID termPlanId, @RequestParam long version, @AuthenticationPrincipal CurrentUser user,
            RedirectAttributes redirect) {
        var classroom = pages.classroom(termPlanId, user);
        planner.welcome(termPlanId, version, user.personId());
        redirect.addFlashAttribute("flash", Flash.done("groupwork.term.welcomed"));
        return "redirect:/teach/classes/" + classroom.id() + "/term-plan";
    }
}

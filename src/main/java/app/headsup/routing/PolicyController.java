package app.headsup.routing;

import app.headsup.access.CurrentUser;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A class's rules as sentences with blanks to fill, and every change to them. */
@Controller
class PolicyController {

    private static final int PAGE = 50;

    private final Policies policies;
    private final PolicyPages pages;
    private final PolicyHistory history;
    private final Roster roster;

    PolicyController(Policies policies, PolicyPages pages, PolicyHistory history, Roster roster) {
        this.policies = policies;
        this.pages = pages;
        this.history = history;
        this.roster = roster;
    }

    @GetMapping("/teach/classes/{id}/policy")
    String show(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        roster.classroom(user, id);
        model.addAttribute("form", PolicyForm.of(policies.view(id)));
        return pages.show(id, user, model);
    }

    @PostMapping("/teach/classes/{id}/policy")
    String save(@PathVariable UUID id, @ModelAttribute("form") PolicyForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        roster.classroom(user, id);
        form.check(binding);
        if (binding.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.show(id, user, model);
        }
        policies.set(id, form.rules(policies.view(id).rules()), form.getVersion(), user.personId());
        redirect.addFlashAttribute("flash", Flash.done("routing.policy.saved"));
        return "redirect:/teach/classes/" + id + "/policy";
    }

    @GetMapping("/teach/classes/{id}/policy/changes")
    String changes(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page,
            @AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("classroom", roster.classroom(user, id));
        var kept = history.of(id, PAGE + 1, Math.clamp(page, 0, 1000) * PAGE);
        model.addAttribute("changes", pages.told(kept.stream().limit(PAGE).toList()));
        model.addAttribute("older", kept.size() > PAGE ? page + 1 : null);
        return "routing/changes";
    }
}

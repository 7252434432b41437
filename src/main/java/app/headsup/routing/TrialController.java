package app.headsup.routing;

import app.headsup.access.CurrentUser;
import app.headsup.roster.Roster;
import app.headsup.rules.RuleBook;
import app.headsup.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
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

/** Rules tried on the last four weeks: as they are, or as they are typed and not saved. */
@Controller
class TrialController {

    private final Trial trial;
    private final Policies policies;
    private final PolicyPages pages;
    private final Roster roster;
    private final RuleBook rules;

    TrialController(Trial trial, Policies policies, PolicyPages pages, Roster roster, RuleBook rules) {
        this.trial = trial;
        this.policies = policies;
        this.pages = pages;
        this.roster = roster;
        this.rules = rules;
    }

    @GetMapping("/teach/classes/{id}/policy/trial")
    String asTheyAre(@PathVariable UUID id, @RequestParam(required = false) String rule,
            @AuthenticationPrincipal CurrentUser user, Locale locale, Model model) {
        model.addAttribute("classroom", roster.classroom(user, id));
        model.addAttribute("form", PolicyForm.of(policies.view(id)));
        model.addAttribute("trial", trial.of(id, policies.view(id).rules(), known(rule), locale));
        return "routing/trial";
    }

    @PostMapping("/teach/classes/{id}/policy/trial")
    String asTyped(@PathVariable UUID id, @RequestParam(required = false) String rule,
            @ModelAttribute("form") PolicyForm form, BindingResult binding, @AuthenticationPrincipal CurrentUser user,
            Locale locale, Model model, HttpServletResponse response) {
        model.addAttribute("classroom", roster.classroom(user, id));
        form.check(binding);
        if (binding.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.show(id, user, model);
        }
        model.addAttribute("trial", trial.of(id, form.rules(policies.view(id).rules()), known(rule), locale));
        return "routing/trial";
    }

    private String known(String rule) {
        if (rule != null && !rules.keys().contains(rule)) {
            throw new NotFound();
        }
        return rule;
    }
}

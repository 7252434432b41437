package app.headsup.routing;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.roster.Roster;
import app.headsup.rules.Mode;
import app.headsup.rules.RoutingRule;
import app.headsup.rules.RuleBook;
import app.headsup.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A class's rules as sentences with blanks to fill. */
@Controller
class PolicyController {

    private final Policies policies;
    private final RuleBook rules;
    private final Roster roster;

    PolicyController(Policies policies, RuleBook rules, Roster roster) {
        this.policies = policies;
        this.rules = rules;
        this.roster = roster;
    }

    @GetMapping("/teach/classes/{id}/policy")
    String show(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        roster.classroom(user, id);
        model.addAttribute("form", PolicyForm.of(policies.view(id), rules));
        return page(id, user, model);
    }

    @PostMapping("/teach/classes/{id}/policy")
    String save(@PathVariable UUID id, @Valid @ModelAttribute("form") PolicyForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        roster.classroom(user, id);
        if (binding.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, user, model);
        }
        policies.set(id, form.numbers(), form.getVersion(), form.getModes(), user.personId());
        redirect.addFlashAttribute("flash", Flash.done("routing.policy.saved"));
        return "redirect:/teach/classes/" + id + "/policy";
    }

    private String page(UUID id, CurrentUser user, Model model) {
        var policy = policies.view(id);
        model.addAttribute("classroom", roster.classroom(user, id));
        model.addAttribute("policy", policy);
        model.addAttribute("rules", rules.rules().stream().map(rule -> line(rule, policy)).toList());
        model.addAttribute("names", roster.names(Stream.concat(Stream.ofNullable(policy.setBy()),
                policy.settings().values().stream().map(RuleSetting::setBy)).distinct().toList()));
        model.addAttribute("mayChange", user.is(Role.TEACHER));
        return "routing/policy";
    }

    private static RuleLine line(RoutingRule rule, PolicyView policy) {
        var modes = rule.maySayYesInAdvance() ? List.of(Mode.values()) : List.of(Mode.OFF, Mode.SUGGEST);
        return new RuleLine(rule.key(), modes, policy.settings().get(rule.key()));
    }

    /** One rule on the page; @param setting null while nobody changed its mode */
    record RuleLine(String key, List<Mode> modes, RuleSetting setting) {

        public boolean isPrivate() {
            return !modes.contains(Mode.STANDING_YES);
        }
    }
}

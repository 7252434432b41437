package app.headsup.collaboration;

import app.headsup.access.CurrentUser;
import app.headsup.web.Flash;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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

/** A student's own part: what comes next, and what they gave. */
@Controller
class OwnCollaborationController {

    private final Collaborations collaborations;
    private final Contributions contributions;
    private final OwnPage page;

    OwnCollaborationController(Collaborations collaborations, Contributions contributions, OwnPage page) {
        this.collaborations = collaborations;
        this.contributions = contributions;
        this.page = page;
    }

    @GetMapping("/learn/collaborations/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        return page.show(collaborations.workOf(id, user.personId()), user, model);
    }

    @PostMapping("/learn/collaborations/{id}/contributions")
    String give(@PathVariable UUID id, @Valid @ModelAttribute("giving") ContributionForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        var work = collaborations.workOf(id, user.personId());
        if (!binding.hasErrors()) {
            try {
                form.setOnDay(null);
                form.setStudent(whose(work, form, user));
                contributions.giveOwn(id, form.given(), user.personId());
                redirect.addFlashAttribute("flash", Flash.done(form.getKind() == ContributionKind.PASS
                        ? "collaboration.passed" : "collaboration.given"));
                return "redirect:/learn/collaborations/" + id;
            } catch (Refusal refusal) {
                form.requireWords(refusal);
                binding.rejectValue(ContributionForm.fieldOf(refusal.getCode()), refusal.getCode(), refusal.getArguments(),
                        null);
            }
        }
        form.requireWords(new Refusal("collaboration.not-here"));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.show(work, user, model);
    }

    @PostMapping("/learn/collaborations/{id}/contributions/{contributionId}/confirmation")
    String confirm(@PathVariable UUID id, @PathVariable UUID contributionId, @RequestParam long version,
            @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        collaborations.workOf(id, user.personId());
        contributions.confirm(id, contributionId, version, user.personId(), user.personId());
        redirect.addFlashAttribute("flash", Flash.done("collaboration.confirmed"));
        return "redirect:/learn/collaborations/" + id;
    }

    /** Their own; of an interview, the one they asked. */
    private static UUID whose(Work work, ContributionForm form, CurrentUser user) {
        return form.getKind() != ContributionKind.RECORD ? user.personId()
                : work.interviewedBy(user.personId()).map(Member::studentId).orElse(user.personId());
    }
}

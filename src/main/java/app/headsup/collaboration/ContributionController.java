package app.headsup.collaboration;

import app.headsup.access.CurrentUser;
import app.headsup.web.Flash;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an adult hears, and types in from paper. */
@Controller
class ContributionController {

    private final Collaborations collaborations;
    private final Contributions contributions;
    private final CollaborationPage page;

    ContributionController(Collaborations collaborations, Contributions contributions, CollaborationPage page) {
        this.collaborations = collaborations;
        this.contributions = contributions;
        this.page = page;
    }

    @PostMapping("/teach/collaborations/{id}/contributions")
    String enter(@PathVariable UUID id, @Valid @ModelAttribute("giving") ContributionForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        var view = collaborations.visible(id, user);
        if (binding.hasErrors()) {
            form.requireWords(new Refusal("collaboration.not-here"));
            return page.refused(null, null, binding, view, form.getStudent(), user, model, response);
        }
        try {
            var given = form.given();
            collaborations.requireOwn(view, given.studentId(), user);
            contributions.give(id, given, user.personId());
        } catch (Refusal refusal) {
            form.requireWords(refusal);
            return page.refused(refusal, ContributionForm.fieldOf(refusal.getCode()), binding, view, form.getStudent(), user,
                    model, response);
        }
        boolean tapped = form.getKind() == ContributionKind.TURN;
        if (!tapped) {
            redirect.addFlashAttribute("flash", Flash.done("collaboration.kept"));
        }
        return CollaborationPage.address(id, tapped ? null : form.getStudent());
    }

    @PostMapping("/teach/collaborations/{id}/contributions/{contributionId}/confirmation")
    String confirm(@PathVariable UUID id, @PathVariable UUID contributionId, @RequestParam UUID student,
            @RequestParam long version, @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        collaborations.requireOwn(collaborations.visible(id, user), student, user);
        contributions.confirm(id, contributionId, version, student, user.personId());
        redirect.addFlashAttribute("flash", Flash.done("collaboration.confirmed"));
        return CollaborationPage.address(id, student);
    }

    @PostMapping("/teach/collaborations/{id}/contributions/{contributionId}/removal")
    String takeBack(@PathVariable UUID id, @PathVariable UUID contributionId, @AuthenticationPrincipal CurrentUser user) {
        collaborations.visible(id, user);
        contributions.takeBack(id, contributionId);
        return CollaborationPage.address(id, null);
    }
}

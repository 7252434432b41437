package app.headsup.collaboration;

import app.headsup.access.CurrentUser;
import app.headsup.web.Flash;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An adult thinks again about what they entered for a student, and about what they saw. */
@Controller
class EnteredWordsController {

    private final Collaborations collaborations;
    private final SecondThoughts thoughts;
    private final CollaborationPage page;

    EnteredWordsController(Collaborations collaborations, SecondThoughts thoughts, CollaborationPage page) {
        this.collaborations = collaborations;
        this.thoughts = thoughts;
        this.page = page;
    }

    @PostMapping("/teach/collaborations/{id}/contributions/{entryId}/words")
    String change(@PathVariable UUID id, @PathVariable UUID entryId, @ModelAttribute("changed") ContributionForm form,
            BindingResult binding, @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        return changed(id, entryId, form, () -> thoughts.change(id, entryId, form.versionRead(), form.said(), user.personId()),
                user, model, redirect, response);
    }

    @PostMapping("/teach/collaborations/{id}/contributions/{entryId}/strike-out")
    String strikeOut(@PathVariable UUID id, @PathVariable UUID entryId, @RequestParam long version,
            @RequestParam(required = false) UUID student, @AuthenticationPrincipal CurrentUser user) {
        collaborations.visible(id, user);
        thoughts.strikeOut(id, entryId, version, user.personId());
        return CollaborationPage.address(id, student);
    }

    @PostMapping("/teach/collaborations/{id}/observations/{observationId}/words")
    String changeSeen(@PathVariable UUID id, @PathVariable UUID observationId, @ModelAttribute("changed") ContributionForm form,
            BindingResult binding, @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        return changed(id, observationId, form, () -> thoughts.changeSeen(id, observationId, form.versionRead(),
                form.getWords(), user.personId()), user, model, redirect, response);
    }

    @PostMapping("/teach/collaborations/{id}/observations/{observationId}/strike-out")
    String strikeOutSeen(@PathVariable UUID id, @PathVariable UUID observationId, @RequestParam long version,
            @AuthenticationPrincipal CurrentUser user) {
        collaborations.visible(id, user);
        thoughts.strikeOutSeen(id, observationId, version, user.personId());
        return CollaborationPage.address(id, null);
    }

    private String changed(UUID id, UUID what, ContributionForm form, Runnable change, CurrentUser user, Model model,
            RedirectAttributes redirect, HttpServletResponse response) {
        var view = collaborations.visible(id, user);
        try {
            change.run();
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("changing", what);
            model.addAttribute("refusal", refusal);
            return page.show(view, form.getStudent(), null, user, model);
        }
        redirect.addFlashAttribute("flash", Flash.done("collaboration.kept"));
        return CollaborationPage.address(id, form.getStudent());
    }
}

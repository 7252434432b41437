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

/** A student thinks again about a card or an entry of their own. */
@Controller
class OwnWordsController {

    private final Collaborations collaborations;
    private final SecondThoughts thoughts;
    private final OwnPage page;

    OwnWordsController(Collaborations collaborations, SecondThoughts thoughts, OwnPage page) {
        this.collaborations = collaborations;
        this.thoughts = thoughts;
        this.page = page;
    }

    @PostMapping("/learn/collaborations/{id}/contributions/{contributionId}/words")
    String change(@PathVariable UUID id, @PathVariable UUID contributionId, @ModelAttribute("changed") ContributionForm form,
            BindingResult binding, @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        var work = collaborations.workOf(id, user.personId());
        try {
            thoughts.change(id, contributionId, form.versionRead(), form.said(), user.personId());
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("changing", contributionId);
            model.addAttribute("refusal", refusal);
            return page.show(work, user, model);
        }
        redirect.addFlashAttribute("flash", Flash.done("collaboration.given"));
        return "redirect:/learn/collaborations/" + id;
    }

    @PostMapping("/learn/collaborations/{id}/contributions/{contributionId}/strike-out")
    String strikeOut(@PathVariable UUID id, @PathVariable UUID contributionId, @RequestParam long version,
            @AuthenticationPrincipal CurrentUser user) {
        collaborations.workOf(id, user.personId());
        thoughts.strikeOut(id, contributionId, version, user.personId());
        return "redirect:/learn/collaborations/" + id;
    }
}

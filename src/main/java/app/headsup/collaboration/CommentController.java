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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A teacher's answer to what a student wrote. */
@Controller
class CommentController {

    private final Collaborations collaborations;
    private final Contributions contributions;
    private final CollaborationPage page;

    CommentController(Collaborations collaborations, Contributions contributions, CollaborationPage page) {
        this.collaborations = collaborations;
        this.contributions = contributions;
        this.page = page;
    }

    @PostMapping("/teach/collaborations/{id}/contributions/{contributionId}/answer")
    String answer(@PathVariable UUID id, @PathVariable UUID contributionId, @RequestParam long version,
            @RequestParam String words, @RequestParam UUID student, @AuthenticationPrincipal CurrentUser user, Model model,
            RedirectAttributes redirect, HttpServletResponse response) {
        var view = collaborations.visible(id, user);
        try {
            contributions.answer(id, contributionId, version, words, user.personId());
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("answering", contributionId);
            model.addAttribute("answered", words);
            model.addAttribute("refusal", refusal);
            return page.show(view, student, null, user, model);
        }
        redirect.addFlashAttribute("flash", Flash.done("collaboration.answered"));
        return CollaborationPage.address(id, student);
    }
}

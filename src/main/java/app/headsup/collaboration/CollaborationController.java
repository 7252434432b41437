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

/** One collaboration for its adults: how it stands, its words, and on paper. */
@Controller
class CollaborationController {

    private final Collaborations collaborations;
    private final CollaborationPage page;

    CollaborationController(Collaborations collaborations, CollaborationPage page) {
        this.collaborations = collaborations;
        this.page = page;
    }

    @GetMapping("/teach/collaborations/{id}")
    String show(@PathVariable UUID id, @RequestParam(required = false) UUID student,
            @RequestParam(required = false) ContributionKind kind, @AuthenticationPrincipal CurrentUser user, Model model) {
        return page.show(collaborations.visible(id, user), student, kind, user, model);
    }

    @GetMapping("/teach/collaborations/{id}/paper")
    String paper(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("view", collaborations.visible(id, user));
        model.addAttribute("work", collaborations.work(id));
        return "collaboration/paper";
    }

    @GetMapping("/teach/collaborations/{id}/words")
    String words(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        var view = collaborations.visible(id, user);
        model.addAttribute("form", PurposeForm.of(view));
        model.addAttribute("view", view);
        return "collaboration/words";
    }

    @PostMapping("/teach/collaborations/{id}/words")
    String reword(@PathVariable UUID id, @Valid @ModelAttribute("form") PurposeForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        var view = collaborations.visible(id, user);
        if (!binding.hasErrors()) {
            try {
                collaborations.reword(id, form.getVersion() == null ? -1 : form.getVersion(), form.purpose());
                redirect.addFlashAttribute("flash", Flash.done("collaboration.saved"));
                return CollaborationPage.address(id, null);
            } catch (Refusal refusal) {
                binding.rejectValue(PurposeForm.fieldOf(refusal.getCode()), refusal.getCode(), refusal.getArguments(), null);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("view", view);
        return "collaboration/words";
    }
}

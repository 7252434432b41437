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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What adults saw, and the days on which it meets. */
@Controller
class ObservationController {

    private final Collaborations collaborations;
    private final Observations observations;
    private final CollaborationPage page;

    ObservationController(Collaborations collaborations, Observations observations, CollaborationPage page) {
        this.collaborations = collaborations;
        this.observations = observations;
        this.page = page;
    }

    @PostMapping("/teach/collaborations/{id}/observations")
    String observe(@PathVariable UUID id, @Valid @ModelAttribute("observing") SeenForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        return kept(id, form, () -> observations.write(id, form.getStudent(), form.isSocial(), form.getOn(), form.getWords(),
                user.personId()), binding, user, model, redirect, response);
    }

    @PostMapping("/teach/collaborations/{id}/days")
    String plan(@PathVariable UUID id, @Valid @ModelAttribute("planning") SeenForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        return kept(id, form, () -> observations.addDay(id, form.getOn(), form.getWords(), user.personId()), binding, user,
                model, redirect, response);
    }

    @PostMapping("/teach/collaborations/{id}/days/{dayId}/removal")
    String cancel(@PathVariable UUID id, @PathVariable UUID dayId, @AuthenticationPrincipal CurrentUser user) {
        collaborations.visible(id, user);
        observations.removeDay(id, dayId);
        return CollaborationPage.address(id, null);
    }

    private String kept(UUID id, SeenForm form, Runnable keeping, BindingResult binding, CurrentUser user, Model model,
            RedirectAttributes redirect, HttpServletResponse response) {
        var view = collaborations.visible(id, user);
        if (binding.hasErrors()) {
            return page.refused(null, null, binding, view, form.getStudent(), user, model, response);
        }
        try {
            keeping.run();
        } catch (Refusal refusal) {
            var field = refusal.getCode().equals("collaboration.day.outside") ? "on" : "words";
            return page.refused(refusal, field, binding, view, form.getStudent(), user, model, response);
        }
        redirect.addFlashAttribute("flash", Flash.done("collaboration.kept"));
        return CollaborationPage.address(id, form.getStudent());
    }
}

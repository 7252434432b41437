package app.headsup.conference;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the adult alone reads of a conference: what helps, and what they want to find out. */
@Controller
class KnowFirstController {

    private final KnowFirst knowFirst;
    private final ConferencePage page;

    KnowFirstController(KnowFirst knowFirst, ConferencePage page) {
        this.knowFirst = knowFirst;
        this.page = page;
    }

    @PostMapping("/teach/conferences/{id}/what-helps")
    String helps(@PathVariable UUID id, @ModelAttribute("helps") OwnWordsForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        var conference = page.visible(id, user);
        return kept(() -> knowFirst.writeHelps(conference.studentId(), user.personId(), form.getWords()), conference,
                binding, user, model, redirect, response);
    }

    @PostMapping("/teach/conferences/{id}/intention")
    String intend(@PathVariable UUID id, @ModelAttribute("intending") OwnWordsForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        var conference = page.visible(id, user);
        return kept(() -> knowFirst.intend(id, user.personId(), form.getWords()), conference, binding, user, model,
                redirect, response);
    }

    private String kept(Runnable writing, ConferenceView conference, BindingResult binding, CurrentUser user,
            Model model, RedirectAttributes redirect, HttpServletResponse response) {
        try {
            writing.run();
        } catch (Refusal refusal) {
            binding.rejectValue("words", refusal.getCode(), refusal.getArguments(), null);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.show(conference, user, model);
        }
        redirect.addFlashAttribute("flash", Flash.done("conference.kept"));
        return "redirect:/teach/conferences/" + conference.id();
    }
}

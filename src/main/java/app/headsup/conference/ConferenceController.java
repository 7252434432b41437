package app.headsup.conference;

import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import app.headsup.web.NotFound;
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

/** One talk: opened beside a student, written down as it goes, closed with a strength. */
@Controller
class ConferenceController {

    private final Conferences conferences;
    private final ClassHours hours;
    private final Roster roster;
    private final ConferencePage page;

    ConferenceController(Conferences conferences, ClassHours hours, Roster roster, ConferencePage page) {
        this.conferences = conferences;
        this.hours = hours;
        this.roster = roster;
        this.page = page;
    }

    @PostMapping("/teach/hours/{hourId}/conferences")
    String open(@PathVariable UUID hourId, @RequestParam UUID student, @AuthenticationPrincipal CurrentUser user) {
        var classroom = roster.classroom(user, hours.hour(hourId).classroomId());
        return "redirect:/teach/conferences/"
                + conferences.open(hourId, classroom.id(), student, user.personId());
    }

    @GetMapping("/teach/conferences/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        return page.show(page.visible(id, user), user, model);
    }

    @PostMapping("/teach/conferences/{id}")
    String write(@PathVariable UUID id, @Valid @ModelAttribute("form") ConferenceForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        var conference = page.visible(id, user);
        if (!conference.mayBeWrittenBy(user)) {
            throw new NotFound();
        }
        if (!binding.hasErrors()) {
            try {
                return written(conference, form, user, redirect);
            } catch (Refusal refusal) {
                binding.rejectValue("strengths", refusal.getCode(), refusal.getArguments(), null);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.show(conference, user, model);
    }

    private String written(ConferenceView conference, ConferenceForm form, CurrentUser user,
            RedirectAttributes redirect) {
        if (!form.isClosing()) {
            conferences.note(conference.id(), form.getVersion(), form.notes());
            redirect.addFlashAttribute("flash", Flash.done("conference.saved"));
            return "redirect:/teach/conferences/" + conference.id();
        }
        conferences.close(conference.id(), form.getVersion(), form.notes(), form.getThen(), user.personId());
        redirect.addFlashAttribute("flash", Flash.done("conference.now-closed"));
        return page.wayOut(conference, user);
    }
}

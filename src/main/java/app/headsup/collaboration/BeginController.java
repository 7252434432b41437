package app.headsup.collaboration;

import app.headsup.access.CurrentUser;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
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

/** Beginning a collaboration. Buddies of a class that is somebody else's begin with a question to its teachers. */
@Controller
class BeginController {

    private final Collaborations collaborations;
    private final Invitations invitations;
    private final Roster roster;
    private final MessageSource messages;

    BeginController(Collaborations collaborations, Invitations invitations, Roster roster, MessageSource messages) {
        this.collaborations = collaborations;
        this.invitations = invitations;
        this.roster = roster;
        this.messages = messages;
    }

    @GetMapping("/teach/classes/{id}/collaborations/new")
    String begin(@PathVariable UUID id, @RequestParam(defaultValue = "DEBATE") Kind kind,
            @AuthenticationPrincipal CurrentUser user, Locale locale, Model model) {
        var form = new BeginForm();
        form.setKind(kind);
        form.setSocial(say("collaboration.social-start." + kind.key(), locale));
        form.setNorms(say("collaboration.norms-start", locale));
        form.setPrompts(kind == Kind.INTERVIEW ? say("collaboration.prompts-start", locale) : "");
        form.setStartsOn(roster.today());
        form.setEndsOn(roster.today().plusDays(kind == Kind.PROJECT || kind == Kind.BUDDIES ? 28 : 7));
        model.addAttribute("form", form);
        return fill(roster.classroom(user, id), user, model);
    }

    @PostMapping("/teach/classes/{id}/collaborations")
    String create(@PathVariable UUID id, @Valid @ModelAttribute("form") BeginForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        var classroom = roster.classroom(user, id);
        if (form.getKind() == null) {
            throw new NotFound();
        }
        if (!binding.hasErrors()) {
            try {
                return begun(form, classroom, user, redirect);
            } catch (Refusal refusal) {
                binding.rejectValue(PurposeForm.fieldOf(refusal.getCode()), refusal.getCode(), refusal.getArguments(), null);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return fill(classroom, user, model);
    }

    private String begun(BeginForm form, ClassroomView classroom, CurrentUser user, RedirectAttributes redirect) {
        var wanted = form.wanted(classroom.id());
        if (form.getKind() == Kind.BUDDIES && shared(classroom, user).stream().noneMatch(form.getPartner()::equals)) {
            var sent = invitations.invite(wanted, classroom.id(), user.personId());
            redirect.addFlashAttribute("flash", Flash.done("collaboration.invitation.sent"));
            return "redirect:/teach/invitations/" + sent;
        }
        var begun = collaborations.begin(wanted, user.personId());
        redirect.addFlashAttribute("flash", Flash.done("collaboration.begun"));
        return "redirect:/teach/collaborations/" + begun;
    }

    private String fill(ClassroomView classroom, CurrentUser user, Model model) {
        model.addAttribute("classroom", classroom);
        model.addAttribute("students", roster.students(classroom.id()));
        model.addAttribute("others", invitations.others(classroom.id()));
        model.addAttribute("shared", shared(classroom, user));
        return "collaboration/new";
    }

    /** The other classes in which this adult works: nobody has to be asked. */
    private List<UUID> shared(ClassroomView classroom, CurrentUser user) {
        return roster.classroomsOf(user.personId()).stream().map(ClassroomView::id).filter(room -> !room.equals(classroom.id()))
                .toList();
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}

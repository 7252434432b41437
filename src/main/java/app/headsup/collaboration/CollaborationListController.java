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

/** A class's collaborations, and beginning one. */
@Controller
class CollaborationListController {

    private final Collaborations collaborations;
    private final Roster roster;
    private final MessageSource messages;

    CollaborationListController(Collaborations collaborations, Roster roster, MessageSource messages) {
        this.collaborations = collaborations;
        this.roster = roster;
        this.messages = messages;
    }

    @GetMapping("/teach/classes/{id}/collaborations")
    String list(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("classroom", roster.classroom(user, id));
        model.addAttribute("collaborations", collaborations.ofClass(id));
        model.addAttribute("kinds", Kind.values());
        return "collaboration/list";
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
        if (form.getKind() == null || form.getPartner() != null && others(classroom, user).stream()
                .noneMatch(other -> other.id().equals(form.getPartner()))) {
            throw new NotFound();
        }
        if (!binding.hasErrors()) {
            try {
                var begun = collaborations.begin(form.wanted(id), user.personId());
                redirect.addFlashAttribute("flash", Flash.done("collaboration.begun"));
                return "redirect:/teach/collaborations/" + begun;
            } catch (Refusal refusal) {
                binding.rejectValue(PurposeForm.fieldOf(refusal.getCode()), refusal.getCode(), refusal.getArguments(), null);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return fill(classroom, user, model);
    }

    private String fill(ClassroomView classroom, CurrentUser user, Model model) {
        model.addAttribute("classroom", classroom);
        model.addAttribute("students", roster.students(classroom.id()));
        model.addAttribute("others", others(classroom, user));
        return "collaboration/new";
    }

    /** Whom buddies may be found in: classes that the adult works in too, for their names are shown and dealt. */
    private List<ClassroomView> others(ClassroomView classroom, CurrentUser user) {
        return roster.classroomsOf(user.personId()).stream().filter(other -> !other.id().equals(classroom.id())).toList();
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}

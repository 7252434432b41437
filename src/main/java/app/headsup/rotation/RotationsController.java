package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
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

/** A class's plans, and a new one: of what its room has, or like another day's. */
@Controller
class RotationsController {

    private final Rotations rotations;
    private final Roster roster;
    private final TaughtClasses classes;
    private final NewPlanPage page;

    RotationsController(Rotations rotations, Roster roster, TaughtClasses classes, NewPlanPage page) {
        this.rotations = rotations;
        this.roster = roster;
        this.classes = classes;
        this.page = page;
    }

    @GetMapping("/teach/classes/{classroomId}/rotations")
    String list(@PathVariable UUID classroomId, @RequestParam(required = false) UUID from,
            @AuthenticationPrincipal CurrentUser user, Model model) {
        var classroom = roster.classroom(user, classroomId);
        model.addAttribute("form", page.defaults(classroom, from == null ? null : rotations.find(user, from)));
        return page.show(classroom, user, model);
    }

    @PostMapping("/teach/classes/{classroomId}/rotations")
    String create(@PathVariable UUID classroomId, @ModelAttribute("form") DraftForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Locale locale, Model model, HttpServletResponse response) {
        var classroom = roster.classroom(user, classroomId);
        if (!binding.hasErrors()) {
            try {
                return "redirect:/teach/rotations/" + created(classroom, form, user, locale);
            } catch (Refusal refusal) {
                Beside.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.show(classroom, user, model);
    }

    private UUID created(ClassroomView classroom, DraftForm form, CurrentUser user, Locale locale) {
        if (form.getFrom() != null) {
            var from = rotations.find(user, form.getFrom());
            if (!from.classroomIds().contains(classroom.id())) {
                throw new NotFound();
            }
            if (classes.own(user, from).size() < from.classroomIds().size()) {
                throw new Refusal("rotation.copy.both");
            }
            return rotations.copy(from.id(), form.times(), user.personId());
        }
        if (form.getSecond() != null) {
            roster.classroom(user, form.getSecond());
        }
        return rotations.draft(classroom.id(), form.getSecond(), form.times(), form.getStyle(), user.personId(), locale);
    }
}

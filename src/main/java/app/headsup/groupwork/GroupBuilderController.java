package app.headsup.groupwork;

import app.headsup.access.CurrentUser;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
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

/** Where groups of a class begin: what for, how large, mixed how, and who is absent. */
@Controller
class GroupBuilderController {

    private final GroupBuilder builder;
    private final BuilderPage page;
    private final Roster roster;

    GroupBuilderController(GroupBuilder builder, BuilderPage page, Roster roster) {
        this.builder = builder;
        this.page = page;
        this.roster = roster;
    }

    @GetMapping("/teach/classes/{classroomId}/groups")
    String show(@PathVariable UUID classroomId, @AuthenticationPrincipal CurrentUser user, Model model) {
        var classroom = roster.classroom(user, classroomId);
        model.addAttribute("form", page.form(classroom));
        return show(classroom, model);
    }

    @PostMapping("/teach/classes/{classroomId}/groups")
    String propose(@PathVariable UUID classroomId, @Valid @ModelAttribute("form") GroupForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Model model, HttpServletResponse response) {
        var classroom = roster.classroom(user, classroomId);
        if (!binding.hasErrors()) {
            try {
                return "redirect:/teach/proposals/" + builder.propose(classroomId, page.lesson(classroom, form),
                        form.getMixing(), page.tables(classroom, form), form.getAbsent(), user.personId());
            } catch (Refusal no) {
                binding.rejectValue(field(no), no.getCode(), no.getArguments(), null);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(classroom, model);
    }

    /** The field that a change of would help. */
    private static String field(Refusal no) {
        return switch (no.getCode()) {
            case "groupwork.too-few" -> "absent";
            case "groupwork.builder.too-many-groups" -> "tables";
            default -> "size";
        };
    }

    private String show(ClassroomView classroom, Model model) {
        model.addAttribute("classroom", classroom);
        model.addAttribute("page", page.read(classroom));
        return "groupwork/builder";
    }
}

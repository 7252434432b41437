package app.headsup.groupwork;

import app.headsup.access.CurrentUser;
import app.headsup.groupwork.SeatingRuleView.Kind;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.web.Flash;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom the adults of a class keep apart or together. */
@Controller
class SeatingRuleController {

    private final SeatingRules rules;
    private final Roster roster;

    SeatingRuleController(SeatingRules rules, Roster roster) {
        this.rules = rules;
        this.roster = roster;
    }

    @GetMapping("/teach/classes/{classroomId}/groups/rules")
    String show(@PathVariable UUID classroomId, @AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("form", new StudentsForm());
        return show(roster.classroom(user, classroomId), model);
    }

    @PostMapping("/teach/classes/{classroomId}/groups/rules")
    String set(@PathVariable UUID classroomId, @ModelAttribute("form") StudentsForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        var classroom = roster.classroom(user, classroomId);
        try {
            rules.set(classroomId, form.isTogether() ? Kind.TOGETHER : Kind.APART, form.getStudents(), user.personId());
        } catch (Refusal no) {
            binding.rejectValue("students", no.getCode(), no.getArguments(), null);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(classroom, model);
        }
        redirect.addFlashAttribute("flash", Flash.done("groupwork.rules.set"));
        return "redirect:/teach/classes/" + classroomId + "/groups/rules";
    }

    @PostMapping("/teach/classes/{classroomId}/groups/rules/{ruleId}/lifting")
    String lift(@PathVariable UUID classroomId, @PathVariable UUID ruleId, @AuthenticationPrincipal CurrentUser user,
            RedirectAttributes redirect) {
        roster.classroom(user, classroomId);
        rules.lift(classroomId, ruleId, user.personId());
        redirect.addFlashAttribute("flash", Flash.done("groupwork.rules.lifted"));
        return "redirect:/teach/classes/" + classroomId + "/groups/rules";
    }

    private String show(ClassroomView classroom, Model model) {
        var students = roster.students(classroom.id());
        var all = rules.rules(List.of(classroom.id()));
        model.addAttribute("classroom", classroom);
        model.addAttribute("students", students);
        model.addAttribute("rules", all);
        model.addAttribute("names", students.stream().collect(Collectors.toMap(StudentName::id, StudentName::name)));
        model.addAttribute("adults", roster.names(all.stream().map(SeatingRuleView::setBy).distinct().toList()));
        return "groupwork/rules";
    }
}

package app.headsup.groupwork;

import app.headsup.access.CurrentUser;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.web.Flash;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
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

/** What the students of a class care about: ask the room, tick who puts a hand up. */
@Controller
class InterestController {

    private final Interests interests;
    private final Roster roster;

    InterestController(Interests interests, Roster roster) {
        this.interests = interests;
        this.roster = roster;
    }

    @GetMapping("/teach/classes/{classroomId}/groups/interests")
    String show(@PathVariable UUID classroomId, @AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("form", new StudentsForm());
        return show(roster.classroom(user, classroomId), model);
    }

    @PostMapping("/teach/classes/{classroomId}/groups/interests")
    String note(@PathVariable UUID classroomId, @ModelAttribute("form") StudentsForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        var classroom = roster.classroom(user, classroomId);
        try {
            interests.note(classroomId, form.getWord(), form.getStudents(), user.personId());
        } catch (Refusal no) {
            binding.rejectValue(no.getCode().endsWith("nobody") ? "students" : "word", no.getCode(), no.getArguments(), null);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(classroom, model);
        }
        redirect.addFlashAttribute("flash", Flash.done("groupwork.interests.noted", form.getWord().strip()));
        return "redirect:/teach/classes/" + classroomId + "/groups/interests";
    }

    @PostMapping("/teach/classes/{classroomId}/groups/interests/{interestId}/end")
    String end(@PathVariable UUID classroomId, @PathVariable UUID interestId, @AuthenticationPrincipal CurrentUser user) {
        roster.classroom(user, classroomId);
        interests.end(classroomId, interestId);
        return "redirect:/teach/classes/" + classroomId + "/groups/interests";
    }

    private String show(ClassroomView classroom, Model model) {
        var students = roster.students(classroom.id());
        var ids = students.stream().map(StudentName::id).toList();
        model.addAttribute("classroom", classroom);
        model.addAttribute("students", students);
        model.addAttribute("words", interests.of(ids).stream().collect(Collectors.groupingBy(
                one -> one.word().toLowerCase(), LinkedHashMap::new, Collectors.toList())));
        model.addAttribute("names", students.stream().collect(Collectors.toMap(StudentName::id, StudentName::name)));
        return "groupwork/interests";
    }
}

package app.headsup.groupwork;

import app.headsup.access.CurrentUser;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.web.Flash;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bank of mini-lessons on working together, and who of a class has had which. */
@Controller
class MiniLessonController {

    private final MiniLessons lessons;
    private final Roster roster;

    MiniLessonController(MiniLessons lessons, Roster roster) {
        this.lessons = lessons;
        this.roster = roster;
    }

    @GetMapping("/teach/classes/{classroomId}/mini-lessons")
    String all(@PathVariable UUID classroomId, @AuthenticationPrincipal CurrentUser user, Model model) {
        show(roster.classroom(user, classroomId), model);
        return "groupwork/mini-lessons";
    }

    @GetMapping("/teach/classes/{classroomId}/mini-lessons/{key}")
    String one(@PathVariable UUID classroomId, @PathVariable String key, @AuthenticationPrincipal CurrentUser user,
            Model model) {
        var classroom = roster.classroom(user, classroomId);
        var form = new StudentsForm();
        form.setDay(roster.today());
        form.setStudents(roster.students(classroomId).stream().map(StudentName::id).toList());
        model.addAttribute("form", form);
        return one(classroom, lesson(key), model);
    }

    @PostMapping("/teach/classes/{classroomId}/mini-lessons/{key}")
    String hold(@PathVariable UUID classroomId, @PathVariable String key, @ModelAttribute("form") StudentsForm form,
            BindingResult binding, @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        var classroom = roster.classroom(user, classroomId);
        if (!binding.hasErrors()) {
            try {
                lessons.hold(classroomId, lesson(key), form.getDay() == null ? roster.today() : form.getDay(),
                        form.getStudents(), user.personId());
                redirect.addFlashAttribute("flash", Flash.done("groupwork.mini.held"));
                return "redirect:/teach/classes/" + classroomId + "/mini-lessons";
            } catch (Refusal no) {
                binding.rejectValue(no.getCode().endsWith("nobody") ? "students" : "day", no.getCode(), no.getArguments(), null);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return one(classroom, lesson(key), model);
    }

    private String one(ClassroomView classroom, MiniLesson lesson, Model model) {
        model.addAttribute("lesson", lesson);
        show(classroom, model);
        return "groupwork/mini-lesson";
    }

    private void show(ClassroomView classroom, Model model) {
        var students = roster.students(classroom.id());
        model.addAttribute("classroom", classroom);
        model.addAttribute("students", students);
        model.addAttribute("lessons", MiniLesson.values());
        model.addAttribute("had", lessons.had(students.stream().map(StudentName::id).toList()));
        model.addAttribute("held", lessons.held(classroom.id()));
    }

    private static MiniLesson lesson(String key) {
        return MiniLesson.of(key).orElseThrow(NotFound::new);
    }
}

package app.headsup.progress;

import app.headsup.access.CurrentUser;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
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

/** Takes what an adult saw in a student's mastery check, with their words to the student. */
@Controller
class ResultController {

    private final Roster roster;
    private final Progress progress;
    private final ClassLessonController lessons;

    ResultController(Roster roster, Progress progress, ClassLessonController lessons) {
        this.roster = roster;
        this.progress = progress;
        this.lessons = lessons;
    }

    @PostMapping("/teach/classes/{classroomId}/lessons/{lessonId}/students/{studentId}/results")
    String create(@PathVariable UUID classroomId, @PathVariable UUID lessonId, @PathVariable UUID studentId,
            @Valid @ModelAttribute("form") ResultForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Locale locale, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        roster.classroom(user, classroomId);
        var student = roster.student(classroomId, studentId);
        if (binding.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return lessons.page(classroomId, lessonId, studentId, user, locale, model);
        }
        progress.recordResult(form.result(studentId, lessonId, user.personId()), form.getWords());
        redirect.addFlashAttribute("flash", Flash.done("progress.result.saved", student.name()));
        return "redirect:/teach/classes/" + classroomId + "/lessons/" + lessonId;
    }
}

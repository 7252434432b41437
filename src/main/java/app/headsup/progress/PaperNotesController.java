package app.headsup.progress;

import app.headsup.access.CurrentUser;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ticks guided notes that came in on paper. */
@Controller
class PaperNotesController {

    private final Roster roster;
    private final Progress progress;

    PaperNotesController(Roster roster, Progress progress) {
        this.roster = roster;
        this.progress = progress;
    }

    @PostMapping("/teach/classes/{classroomId}/lessons/{lessonId}/students/{studentId}/notes")
    String create(@PathVariable UUID classroomId, @PathVariable UUID lessonId, @PathVariable UUID studentId,
            @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        roster.classroom(user, classroomId);
        var student = roster.student(classroomId, studentId);
        progress.tickNotes(studentId, lessonId, user.personId());
        redirect.addFlashAttribute("flash", Flash.done("progress.class.notes.ticked", student.name()));
        return "redirect:/teach/classes/" + classroomId + "/lessons/" + lessonId;
    }
}

package app.headsup.progress;

import app.headsup.access.CurrentUser;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts right a result that was written down wrongly. */
@Controller
class CorrectionController {

    private final Roster roster;
    private final ResultsOfClass results;
    private final Progress progress;

    CorrectionController(Roster roster, ResultsOfClass results, Progress progress) {
        this.roster = roster;
        this.results = results;
        this.progress = progress;
    }

    /** @param read the percent that stood on the reader's page */
    @PostMapping("/teach/classes/{classroomId}/students/{studentId}/results/{resultId}/correction")
    String create(@PathVariable UUID classroomId, @PathVariable UUID studentId, @PathVariable UUID resultId,
            @RequestParam int read, @RequestParam int percent, @RequestParam(defaultValue = "false") boolean reached,
            @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        roster.classroom(user, classroomId);
        var student = roster.student(classroomId, studentId);
        results.check(classroomId, studentId, null, resultId);
        progress.correctResult(studentId, resultId, read, percent, reached, user.personId());
        redirect.addFlashAttribute("flash", Flash.done("progress.correction.saved", student.name()));
        return "redirect:/teach/classes/" + classroomId + "/students/" + studentId;
    }
}

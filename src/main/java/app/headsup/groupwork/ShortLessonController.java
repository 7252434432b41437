package app.headsup.groupwork;

import app.headsup.access.CurrentUser;
import app.headsup.web.Flash;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Give them the short version": who sits in these groups and has had no mini-lesson has it in one press. */
@Controller
class ShortLessonController {

    private final ProposalPages pages;
    private final MiniLessons lessons;

    ShortLessonController(ProposalPages pages, MiniLessons lessons) {
        this.pages = pages;
        this.lessons = lessons;
    }

    @PostMapping("/teach/proposals/{proposalId}/mini-lesson")
    String give(@PathVariable UUID proposalId, @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        var classroom = pages.classroom(proposalId, user);
        lessons.giveShort(classroom.id(), pages.withoutMiniLesson(proposalId), user.personId());
        redirect.addFlashAttribute("flash", Flash.done("groupwork.mini.short-given"));
        return "redirect:/teach/proposals/" + proposalId;
    }
}

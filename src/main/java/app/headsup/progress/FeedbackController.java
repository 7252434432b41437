package app.headsup.progress;

import app.headsup.access.CurrentUser;
import app.headsup.web.Flash;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A student has read a person's words, and maybe answers them; then goes on to where they were going. */
@Controller
class FeedbackController {

    private final Progress progress;

    FeedbackController(Progress progress) {
        this.progress = progress;
    }

    @PostMapping("/learn/feedback/{feedbackId}/seen")
    String see(@PathVariable UUID feedbackId, @RequestParam(required = false) UUID lesson,
            @AuthenticationPrincipal CurrentUser user) {
        progress.see(user.personId(), feedbackId);
        return onTo(lesson);
    }

    /** Blank words, or too many, are a {@link app.headsup.web.Refusal} with its sentence. */
    @PostMapping("/learn/feedback/{feedbackId}/reply")
    String reply(@PathVariable UUID feedbackId, @RequestParam(required = false) UUID lesson,
            @RequestParam String words, @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        progress.reply(user.personId(), feedbackId, words);
        redirect.addFlashAttribute("flash", Flash.done("progress.feedback.replied"));
        return onTo(lesson);
    }

    private static String onTo(UUID lesson) {
        return lesson == null ? "redirect:/learn" : "redirect:/learn/lessons/" + lesson;
    }
}

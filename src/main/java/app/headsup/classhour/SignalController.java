package app.headsup.classhour;

import app.headsup.access.CurrentUser;
import app.headsup.web.Flash;
import app.headsup.web.Refusal;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a student tells the adults of the class, from whichever of their pages. */
@Controller
class SignalController {

    private final Signals signals;

    SignalController(Signals signals) {
        this.signals = signals;
    }

    /** Too many words, or a question without any, are a {@link Refusal} with its sentence. */
    @PostMapping("/learn/signals")
    String raise(@RequestParam SignalKind kind, @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) MultipartFile voice, @RequestParam(required = false) UUID lesson,
            @RequestParam(required = false) UUID classroom, @AuthenticationPrincipal CurrentUser user,
            RedirectAttributes redirect) {
        signals.raise(user.personId(), kind, words, voice, lesson, classroom);
        redirect.addFlashAttribute("flash", Flash.done("classhour.signal.raised." + kind.key()));
        return onTo(lesson);
    }

    @PostMapping("/learn/signals/{signalId}/withdrawal")
    String withdraw(@PathVariable UUID signalId, @RequestParam(required = false) UUID lesson,
            @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        signals.withdraw(user.personId(), signalId);
        redirect.addFlashAttribute("flash", Flash.done("classhour.signal.taken-back"));
        return onTo(lesson);
    }

    @PostMapping("/learn/signals/{signalId}/reading")
    String read(@PathVariable UUID signalId, @AuthenticationPrincipal CurrentUser user) {
        signals.readReply(user.personId(), signalId);
        return "redirect:/learn";
    }

    static String onTo(UUID lesson) {
        return lesson == null ? "redirect:/learn" : "redirect:/learn/lessons/" + lesson;
    }
}

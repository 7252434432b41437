package app.headsup.classhour;

import app.headsup.access.CurrentUser;
import app.headsup.library.Voices.Voice;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import app.headsup.web.NotFound;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A student's recorded words: for the student, and for the adults of the class. No browser keeps them. */
@Controller
class SignalVoiceController {

    private final SignalVoices voices;
    private final Signals signals;
    private final Roster roster;

    SignalVoiceController(SignalVoices voices, Signals signals, Roster roster) {
        this.voices = voices;
        this.signals = signals;
        this.roster = roster;
    }

    @GetMapping("/learn/signals/{signalId}/voice")
    ResponseEntity<Resource> own(@PathVariable UUID signalId, @AuthenticationPrincipal CurrentUser user) {
        return sound(voices.own(signalId, user.personId()));
    }

    /** The page asks for it when somebody presses play, and not before; so it counts as heard. */
    @GetMapping("/teach/signals/{signalId}/voice")
    ResponseEntity<Resource> hear(@PathVariable UUID signalId, @AuthenticationPrincipal CurrentUser user) {
        roster.classroom(user, signals.find(signalId).orElseThrow(NotFound::new).classroomId());
        signals.see(signalId, user.personId());
        return sound(voices.hear(signalId));
    }

    @PostMapping("/learn/signals/{signalId}/voice/removal")
    String delete(@PathVariable UUID signalId, @RequestParam(required = false) UUID lesson,
            @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        voices.delete(signalId, user.personId());
        redirect.addFlashAttribute("flash", Flash.done("classhour.voice.deleted"));
        return SignalController.onTo(lesson);
    }

    private static ResponseEntity<Resource> sound(Voice voice) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(voice.contentType()))
                .cacheControl(CacheControl.noStore()).body(new ByteArrayResource(voice.bytes()));
    }
}

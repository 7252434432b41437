package app.headsup.classhour;

import app.headsup.access.CurrentUser;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import app.headsup.web.NotFound;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What students told the adults of a class, in one queue. */
@Controller
class SignalQueueController {

    private static final int LATELY = 20;

    private final Signals signals;
    private final Roster roster;
    private final Clock clock;

    SignalQueueController(Signals signals, Roster roster, Clock clock) {
        this.signals = signals;
        this.roster = roster;
        this.clock = clock;
    }

    @GetMapping("/teach/classes/{classroomId}/signals")
    String queue(@PathVariable UUID classroomId, @AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("classroom", roster.classroom(user, classroomId));
        model.addAttribute("signals", signals.open(classroomId));
        model.addAttribute("lately", signals.lately(classroomId, LATELY));
        model.addAttribute("now", clock.instant());
        return "classhour/signals";
    }

    /** @param board whether the answer was given on the board, to which it leads back */
    @PostMapping("/teach/signals/{signalId}/sight")
    String see(@PathVariable UUID signalId, @RequestParam(defaultValue = "false") boolean board,
            @AuthenticationPrincipal CurrentUser user) {
        var classroom = classroom(user, signalId);
        signals.see(signalId, user.personId());
        return back(classroom, board);
    }

    @PostMapping("/teach/signals/{signalId}/meeting")
    String meet(@PathVariable UUID signalId, @RequestParam(defaultValue = "") String reply,
            @RequestParam(defaultValue = "false") boolean board, @AuthenticationPrincipal CurrentUser user,
            RedirectAttributes redirect) {
        var classroom = classroom(user, signalId);
        signals.meet(signalId, user.personId(), reply);
        redirect.addFlashAttribute("flash", Flash.done(reply.isBlank() ? "classhour.signal.met" : "classhour.signal.replied"));
        return back(classroom, board);
    }

    private UUID classroom(CurrentUser user, UUID signalId) {
        return roster.classroom(user, signals.find(signalId).orElseThrow(NotFound::new).classroomId()).id();
    }

    private static String back(UUID classroom, boolean board) {
        return "redirect:/teach/classes/" + classroom + (board ? "/board" : "/signals");
    }
}

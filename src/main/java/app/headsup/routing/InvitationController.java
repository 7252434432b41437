package app.headsup.routing;

import app.headsup.access.CurrentUser;
import app.headsup.routing.Alerts.Reply;
import app.headsup.web.Flash;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A student's answer to the invitation to sit down with somebody. */
@Controller
class InvitationController {

    private final Alerts alerts;

    InvitationController(Alerts alerts) {
        this.alerts = alerts;
    }

    @PostMapping("/learn/invitations/{alertId}/reply")
    String reply(@PathVariable UUID alertId, @RequestParam Reply reply, @RequestParam(required = false) UUID with,
            @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        alerts.reply(alertId, user.personId(), reply, with);
        redirect.addFlashAttribute("flash", Flash.done("routing.invitation.kept"));
        return "redirect:/learn";
    }
}

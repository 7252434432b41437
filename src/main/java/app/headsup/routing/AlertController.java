package app.headsup.routing;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.web.Flash;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the safety net told an adult, and what they did about it. */
@Controller
class AlertController {

    private final Alerts alerts;

    AlertController(Alerts alerts) {
        this.alerts = alerts;
    }

    /** Where this role reads its alerts. */
    static String home(Role role) {
        return role == Role.TEACHER ? "/teach/alerts" : "/mentor/alerts";
    }

    @GetMapping({"/teach/alerts", "/mentor/alerts"})
    String list(@AuthenticationPrincipal CurrentUser user, Model model) {
        var split = alerts.of(user.personId()).stream().collect(Collectors.partitioningBy(AlertView::open));
        model.addAttribute("open", split.get(true));
        model.addAttribute("ended", split.get(false));
        model.addAttribute("numbers", !user.is(Role.MENTOR));
        return "routing/alerts";
    }

    @PostMapping("/alerts/{alertId}/sight")
    String see(@PathVariable UUID alertId, @AuthenticationPrincipal CurrentUser user) {
        alerts.see(alertId, user.personId());
        return "redirect:" + home(user.role());
    }

    @PostMapping("/alerts/{alertId}/meeting")
    String meet(@PathVariable UUID alertId, @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        alerts.meet(alertId, user.personId());
        redirect.addFlashAttribute("flash", Flash.done("routing.alert.met"));
        return "redirect:" + home(user.role());
    }

    @PostMapping("/alerts/{alertId}/closing")
    String close(@PathVariable UUID alertId, @RequestParam(defaultValue = "") String word,
            @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        alerts.close(alertId, user.personId(), word);
        redirect.addFlashAttribute("flash", Flash.done("routing.alert.closed"));
        return "redirect:" + home(user.role());
    }
}

package app.headsup.progress;

import app.headsup.access.CurrentUser;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A student's own page. */
@Controller
class LearnController {

    private final Compass compass;

    LearnController(Compass compass) {
        this.compass = compass;
    }

    @GetMapping("/learn")
    String show(@AuthenticationPrincipal CurrentUser user, Locale locale, Model model) {
        model.addAttribute("page", compass.page(user.personId(), locale));
        return "progress/learn";
    }

    /** The piece of a lesson's page that sends its student elsewhere, when the class hour does. */
    @GetMapping("/learn/direction")
    String direction(@AuthenticationPrincipal CurrentUser user, Locale locale, Model model) {
        model.addAttribute("direction", compass.fromTheHour(user.personId(), locale).orElse(null));
        return "progress/_direction :: sent";
    }

    /** What stands on the screen while its student is with people. */
    @GetMapping("/learn/away")
    String away(@AuthenticationPrincipal CurrentUser user, Locale locale, Model model) {
        model.addAttribute("direction", compass.fromTheHour(user.personId(), locale).orElse(null));
        return "progress/away";
    }
}

package app.headsup.family;

import app.headsup.access.CurrentUser;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a guardian's day begins: their children, and a week of each. */
@Controller
class FamilyController {

    private final Weeks weeks;

    FamilyController(Weeks weeks) {
        this.weeks = weeks;
    }

    @GetMapping("/family")
    String children(@AuthenticationPrincipal CurrentUser user, Model model) {
        var children = weeks.children(user);
        if (children.size() == 1) {
            return "redirect:/family/" + children.getFirst().id();
        }
        model.addAttribute("children", children);
        return "family/children";
    }

    @GetMapping("/family/{studentId}")
    String week(@AuthenticationPrincipal CurrentUser user, @PathVariable UUID studentId, Locale locale, Model model) {
        model.addAttribute("week", weeks.of(user, studentId, locale));
        model.addAttribute("siblings", weeks.children(user));
        return "family/week";
    }
}

package app.headsup.conference;

import app.headsup.access.CurrentUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a student agreed with an adult; their own page fetches it as a piece. */
@Controller
class GoalController {

    private final Conferences conferences;

    GoalController(Conferences conferences) {
        this.conferences = conferences;
    }

    @GetMapping("/learn/goal")
    String show(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("goal", conferences.goal(user.personId()).orElse(null));
        return "conference/goal";
    }
}

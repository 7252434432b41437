package app.headsup.dashboard;

import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.roster.Roster;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The end of an hour, and where its minutes went. */
@Controller
class HourController {

    private final Roster roster;
    private final ClassHours hours;

    HourController(Roster roster, ClassHours hours) {
        this.roster = roster;
        this.hours = hours;
    }

    @PostMapping("/teach/hours/{hourId}/end")
    String end(@PathVariable UUID hourId, @AuthenticationPrincipal CurrentUser user) {
        roster.classroom(user, hours.hour(hourId).classroomId());
        hours.end(hourId, user.personId());
        return "redirect:/teach/hours/" + hourId;
    }

    @GetMapping("/teach/hours/{hourId}")
    String show(@PathVariable UUID hourId, @AuthenticationPrincipal CurrentUser user, Model model) {
        var minutes = hours.minutes(hourId);
        model.addAttribute("classroom", roster.classroom(user, minutes.hour().classroomId()));
        model.addAttribute("report", HourReport.of(minutes, roster.names(minutes.byStudent().keySet())));
        return "dashboard/hour";
    }
}

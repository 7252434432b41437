package app.headsup.dashboard;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
import app.headsup.collaboration.Invitations;
import app.headsup.roster.Roster;
import app.headsup.routing.Alerts;
import app.headsup.web.Formats;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a teacher's day begins: people first, numbers second. */
@Controller
class TodayController {

    private final Roster roster;
    private final ClassHours hours;
    private final TodayReader today;
    private final Alerts alerts;
    private final Invitations invitations;
    private final MissedReader missed;
    private final Formats formats;

    TodayController(Roster roster, ClassHours hours, TodayReader today, Alerts alerts, Invitations invitations,
            MissedReader missed, Formats formats) {
        this.roster = roster;
        this.hours = hours;
        this.today = today;
        this.alerts = alerts;
        this.invitations = invitations;
        this.missed = missed;
        this.formats = formats;
    }

    @GetMapping("/teach")
    String all(@AuthenticationPrincipal CurrentUser user, Locale locale, Model model) {
        hours.endForgotten();
        model.addAttribute("classes", roster.classroomsOf(user.personId()).stream()
                .map(classroom -> today.read(classroom, 1, locale)).toList());
        model.addAttribute("asked", user.is(Role.TEACHER) ? invitations.waitingFor(user.personId()) : List.of());
        model.addAttribute("alerts", user.is(Role.TEACHER) ? alerts.openFor(user.personId()) : List.of());
        model.addAttribute("day", formats.longDate(formats.today()));
        return "dashboard/today";
    }

    /** One class: from here to a student's evidence is one click. */
    @GetMapping("/teach/classes/{classroomId}")
    String one(@PathVariable UUID classroomId, @AuthenticationPrincipal CurrentUser user, Locale locale, Model model) {
        var classroom = roster.classroom(user, classroomId);
        hours.endForgotten();
        model.addAttribute("today", today.read(classroom, 5, locale));
        model.addAttribute("missed", missed.of(classroomId));
        model.addAttribute("adults", roster.adults(classroomId));
        return "dashboard/class";
    }
}

package app.headsup.dashboard;

import app.headsup.access.CurrentUser;
import app.headsup.classhour.HumanMinutes;
import app.headsup.classhour.Week;
import app.headsup.conference.Conferences;
import app.headsup.roster.Assigned;
import app.headsup.roster.Roster;
import app.headsup.web.Formats;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Human minutes, week by week: of a class, of one of its students, and the adult's own. */
@Controller
class MinutesController {

    private final Roster roster;
    private final Assigned assigned;
    private final ClassWeekReader classes;
    private final HumanMinutes minutes;
    private final Conferences conferences;
    private final Formats formats;

    MinutesController(Roster roster, Assigned assigned, ClassWeekReader classes, HumanMinutes minutes,
            Conferences conferences, Formats formats) {
        this.roster = roster;
        this.assigned = assigned;
        this.classes = classes;
        this.minutes = minutes;
        this.conferences = conferences;
        this.formats = formats;
    }

    @GetMapping("/teach/classes/{classroomId}/minutes")
    String ofClass(@PathVariable UUID classroomId,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate week,
            @AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("week", classes.read(roster.classroom(user, classroomId), week));
        return "dashboard/class-minutes";
    }

    @GetMapping("/teach/classes/{classroomId}/students/{studentId}/minutes")
    String ofStudent(@PathVariable UUID classroomId, @PathVariable UUID studentId,
            @AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("classroom", assigned.classroom(user, classroomId));
        model.addAttribute("weeks", new StudentWeeks(assigned.student(user, classroomId, studentId),
                minutes.ofClass(classroomId, Week.of(formats.today()).andBefore(Weeks.SHOWN))));
        model.addAttribute("talks", conferences.history(studentId));
        return "dashboard/student-minutes";
    }

    @GetMapping("/teach/minutes")
    String own(@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate week,
            @AuthenticationPrincipal CurrentUser user, Model model) {
        var shown = Weeks.asked(week, formats.today());
        var weeks = minutes.ofAdult(user.personId(), shown.andBefore(Weeks.SHOWN));
        model.addAttribute("own", new OwnWeek(shown, shown.equals(Week.of(formats.today())), weeks,
                roster.names(weeks.get(shown).everybody())));
        return "dashboard/own-minutes";
    }
}

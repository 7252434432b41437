package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import app.headsup.web.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Days on which the school is closed, marked from a class's plans; they hold for every class. */
@Controller
class NoSchoolDayController {

    private final SchoolCalendar calendar;
    private final Roster roster;

    NoSchoolDayController(SchoolCalendar calendar, Roster roster) {
        this.calendar = calendar;
        this.roster = roster;
    }

    @PostMapping("/teach/classes/{classroomId}/no-school-days")
    String create(@PathVariable UUID classroomId,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate closed,
            @RequestParam(defaultValue = "") String name, @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        var classroom = roster.classroom(user, classroomId);
        if (closed != null && (closed.getYear() < classroom.termStartsOn().getYear()
                || closed.getYear() > classroom.termEndsOn().getYear())) {
            throw new Refusal("rotation.day.term", classroom.name(), classroom.termStartsOn(), classroom.termEndsOn());
        }
        calendar.mark(closed, name, user.personId());
        redirect.addFlashAttribute("flash", Flash.done("rotation.closed.marked", name.strip()));
        return "redirect:/teach/classes/" + classroomId + "/rotations";
    }

    @PostMapping("/teach/classes/{classroomId}/no-school-days/removal")
    String remove(@PathVariable UUID classroomId, @RequestParam(required = false) UUID id, @AuthenticationPrincipal CurrentUser user) {
        roster.classroom(user, classroomId);
        calendar.unmark(id);
        return "redirect:/teach/classes/" + classroomId + "/rotations";
    }
}

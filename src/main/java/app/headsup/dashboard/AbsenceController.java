package app.headsup.dashboard;

import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Presence;
import app.headsup.roster.Roster;
import app.headsup.rules.Route;
import app.headsup.web.Flash;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An adult arranges how an absent student catches up: a talk, or paper, offered as soon as they are here again. */
@Controller
class AbsenceController {

    private final Roster roster;
    private final ClassHours hours;
    private final Presence presence;
    private final CatchingUp catchingUp;

    AbsenceController(Roster roster, ClassHours hours, Presence presence, CatchingUp catchingUp) {
        this.roster = roster;
        this.hours = hours;
        this.presence = presence;
        this.catchingUp = catchingUp;
    }

    @PostMapping("/teach/absences/{absenceId}/catch-up")
    String create(@PathVariable UUID absenceId, @RequestParam Route route, @RequestParam String words,
            @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        var absence = presence.absence(absenceId);
        var classroom = roster.classroom(user, hours.hour(absence.hourId()).classroomId());
        catchingUp.arrange(absence, classroom.id(), route, words, user.personId());
        redirect.addFlashAttribute("flash", Flash.done("dashboard.missed.arranged",
                roster.student(classroom.id(), absence.studentId()).name()));
        return "redirect:/teach/classes/" + classroom.id();
    }
}

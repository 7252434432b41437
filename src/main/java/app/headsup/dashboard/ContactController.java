package app.headsup.dashboard;

import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.conference.Contacts;
import app.headsup.roster.Roster;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A tap that says: I have just spoken with this student. And the tap that takes it back. */
@Controller
class ContactController {

    private final Roster roster;
    private final ClassHours hours;
    private final Contacts contacts;

    ContactController(Roster roster, ClassHours hours, Contacts contacts) {
        this.roster = roster;
        this.hours = hours;
        this.contacts = contacts;
    }

    @PostMapping("/teach/hours/{hourId}/contacts")
    String create(@PathVariable UUID hourId, @RequestParam UUID student, @AuthenticationPrincipal CurrentUser user,
            RedirectAttributes redirect) {
        var classroom = roster.classroom(user, hours.hour(hourId).classroomId());
        contacts.spoke(classroom.id(), student, user.personId());
        redirect.addFlashAttribute("spokeWith", student);
        return "redirect:/teach/classes/" + classroom.id() + "/board";
    }

    @PostMapping("/teach/hours/{hourId}/contacts/removal")
    String remove(@PathVariable UUID hourId, @RequestParam UUID student, @AuthenticationPrincipal CurrentUser user) {
        var classroom = roster.classroom(user, hours.hour(hourId).classroomId());
        contacts.takeBack(classroom.id(), student, user.personId());
        return "redirect:/teach/classes/" + classroom.id() + "/board";
    }
}

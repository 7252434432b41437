package app.headsup.roster;

import app.headsup.access.Accounts;
import app.headsup.access.CurrentUser;
import app.headsup.web.Flash;
import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people of one class: who is in it, how they get in, and a new PIN for a child who forgot theirs. */
@Controller
class PeopleController {

    private final Roster roster;
    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();

    PeopleController(Roster roster, Accounts accounts) {
        this.roster = roster;
        this.accounts = accounts;
    }

    @GetMapping("/teach/classes/{classroomId}/people")
    String show(@AuthenticationPrincipal CurrentUser user, @PathVariable UUID classroomId, Model model) {
        model.addAttribute("classroom", roster.classroom(user, classroomId));
        model.addAttribute("students", roster.students(classroomId));
        model.addAttribute("adults", roster.adults(classroomId));
        model.addAttribute("code", accounts.classCode(user.schoolId(), classroomId));
        return "roster/people";
    }

    @PostMapping("/teach/classes/{classroomId}/students/{studentId}/pin")
    String renew(@AuthenticationPrincipal CurrentUser user, @PathVariable UUID classroomId,
            @PathVariable UUID studentId, RedirectAttributes redirect) {
        roster.classroom(user, classroomId);
        var student = roster.student(classroomId, studentId);
        String pin = "%04d".formatted(random.nextInt(10_000));
        accounts.giveCard(studentId, NameCardPictures.forStudent(student.givenName()), pin);
        redirect.addFlashAttribute("flash", Flash.done("roster.people.new-pin", student.name(), pin));
        return "redirect:/teach/classes/{classroomId}/people";
    }
}

package app.headsup.conference;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A mentor's students: who is due, and what was said. */
@Controller
class MentorController {

    private final CheckIns checkIns;
    private final Conferences conferences;
    private final ClassHours hours;
    private final Roster roster;

    MentorController(CheckIns checkIns, Conferences conferences, ClassHours hours, Roster roster) {
        this.checkIns = checkIns;
        this.conferences = conferences;
        this.hours = hours;
        this.roster = roster;
    }

    @GetMapping("/mentor")
    String mentees(@AuthenticationPrincipal CurrentUser user, Model model) {
        var mentees = checkIns.mentees(user.personId()).stream().collect(Collectors.partitioningBy(Mentee::due));
        model.addAttribute("due", mentees.get(true));
        model.addAttribute("seen", mentees.get(false));
        return "conference/mentor";
    }

    @GetMapping("/mentor/students/{id}")
    String student(@PathVariable UUID id, @ModelAttribute("form") CheckInForm form, BindingResult unbound,
            @AuthenticationPrincipal CurrentUser user, Model model) {
        return page(id, user, model);
    }

    @PostMapping("/mentor/students/{id}")
    String write(@PathVariable UUID id, @Valid @ModelAttribute("form") CheckInForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!binding.hasErrors()) {
            try {
                var notes = form.notes();
                checkIns.write(user.personId(), id, notes);
                redirect.addFlashAttribute("flash", notes.counts() ? Flash.done("conference.check-in.saved")
                        : Flash.note("conference.check-in.saved-scores"));
                return "redirect:/mentor/students/" + id;
            } catch (Refusal refusal) {
                binding.rejectValue("wellbeing", refusal.getCode(), refusal.getArguments(), null);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(id, user, model);
    }

    private String page(UUID id, CurrentUser user, Model model) {
        model.addAttribute("student", roster.menteeOf(user.personId(), id));
        model.addAttribute("checkIns", checkIns.history(id));
        model.addAttribute("classrooms", user.is(Role.FACILITATOR) ? roster.classroomsOfStudent(id) : List.of());
        model.addAttribute("now", user.is(Role.FACILITATOR) ? hours.ofStudent(id).orElse(null) : null);
        model.addAttribute("goal", conferences.goal(id).orElse(null));
        return "conference/mentee";
    }
}

package app.headsup.routing;

import app.headsup.access.CurrentUser;
import app.headsup.roster.Assigned;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Why something is suggested, and what an adult decides about it. */
@Controller
class SuggestionController {

    private final Suggestions suggestions;
    private final EvidenceReader evidence;
    private final Undoings undoings;
    private final Assigned assigned;
    private final Roster roster;

    SuggestionController(Suggestions suggestions, EvidenceReader evidence, Undoings undoings, Assigned assigned,
            Roster roster) {
        this.suggestions = suggestions;
        this.assigned = assigned;
        this.undoings = undoings;
        this.evidence = evidence;
        this.roster = roster;
    }

    @GetMapping("/teach/suggestions/{id}")
    String why(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Locale locale, Model model) {
        var classroom = assigned.classroom(user, suggestions.classroomOf(id));
        var about = suggestions.studentsOf(id);
        if (!assigned.whole(user, classroom.id())) {
            about.forEach(student -> assigned.student(user, classroom.id(), student));
        }
        model.addAttribute("classroom", classroom);
        model.addAttribute("why", evidence.why(id, locale));
        model.addAttribute("undone", undoings.of(id));
        model.addAttribute("undoable", undoings.open(classroom.id(), user.personId()));
        model.addAttribute("adults", roster.adults(classroom.id()));
        var students = roster.students(classroom.id()).stream()
                .collect(Collectors.partitioningBy(student -> about.contains(student.id())));
        model.addAttribute("suggested", students.get(true));
        model.addAttribute("others", students.get(false));
        return "routing/why";
    }

    @PostMapping("/teach/suggestions/{id}/decision")
    String decide(@PathVariable UUID id, @ModelAttribute DecisionForm form, @AuthenticationPrincipal CurrentUser user,
            RedirectAttributes redirect) {
        var classroom = roster.classroom(user, suggestions.classroomOf(id));
        var verdict = form.toVerdict();
        suggestions.decide(id, user.personId(), verdict);
        redirect.addFlashAttribute("flash", Flash.done("routing.decided." + form.flashKey())
                .with("routing.undo", "/teach/suggestions/" + id + "/decision/undoing"));
        return "redirect:/teach/classes/" + classroom.id() + "/board";
    }

    /** Somebody was faster, or the page is old: says who decided what, in place of the generic words. */
    @ExceptionHandler
    String alreadyDecided(AlreadyDecided first, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("settled", first.settled());
        if (request.getHeader("HX-Request") == null) {
            return "routing/settled";
        }
        response.setHeader("HX-Retarget", "#flash");
        response.setHeader("HX-Reswap", "innerHTML");
        response.setHeader("HX-Reselect", "unset");
        return "routing/settled :: words";
    }
}

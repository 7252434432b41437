package app.headsup.dashboard;

import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.MovedMeanwhile;
import app.headsup.conference.Contacts;
import app.headsup.roster.Roster;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Moves anybody by hand: from the board, or from the page that has all choices for one student. */
@Controller
class PlacementController {

    private final Roster roster;
    private final ClassHours hours;
    private final Moves moves;
    private final BoardReader boards;
    private final Contacts contacts;

    PlacementController(Roster roster, ClassHours hours, Moves moves, BoardReader boards, Contacts contacts) {
        this.roster = roster;
        this.hours = hours;
        this.moves = moves;
        this.boards = boards;
        this.contacts = contacts;
    }

    @PostMapping("/teach/hours/{hourId}/placements")
    String create(@PathVariable UUID hourId, @ModelAttribute MoveForm form, @AuthenticationPrincipal CurrentUser user,
            Locale locale, Model model, HttpServletRequest request, HttpServletResponse response) {
        var hour = hours.hour(hourId);
        var classroom = roster.classroom(user, hour.classroomId());
        var seen = form.seen();
        if (seen.isEmpty()) {
            throw new Refusal("dashboard.move.nobody");
        }
        try {
            return switch (form.destination()) {
                case "student" -> leave("/teach/hours/" + hourId + "/students/" + only(seen), request, response);
                case "talk" -> leave("/teach/conferences/"
                        + moves.talk(hourId, classroom.id(), only(seen), seen, user.personId()), request, response);
                default -> {
                    moves.move(hourId, seen, form.destination(), form.lesson(), user.personId());
                    yield "redirect:/teach/classes/" + classroom.id() + "/board";
                }
            };
        } catch (MovedMeanwhile moved) {
            model.addAttribute("board", boards.read(classroom, hours.hour(hourId), user, false, locale));
            model.addAttribute("moved", moved.studentIds());
            model.addAttribute("destination", form.destination());
            return faster("dashboard/moved", request, response);
        }
    }

    @GetMapping("/teach/hours/{hourId}/students/{studentId}")
    String choices(@PathVariable UUID hourId, @PathVariable UUID studentId, @AuthenticationPrincipal CurrentUser user,
            Locale locale, Model model) {
        var hour = hours.hour(hourId);
        var board = boards.read(roster.classroom(user, hour.classroomId()), hour, user, false, locale);
        model.addAttribute("board", board);
        model.addAttribute("chip", board.chips().stream().filter(chip -> chip.studentId().equals(studentId)).findFirst()
                .orElseThrow(NotFound::new));
        model.addAttribute("justSpoken", contacts.justSpoken(hour.classroomId(), studentId, user.personId()));
        return "dashboard/student";
    }

    private static UUID only(Map<UUID, Instant> seen) {
        if (seen.size() > 1) {
            throw new Refusal("dashboard.move.one");
        }
        return seen.keySet().iterator().next();
    }

    /** To another page: a redirect, which htmx would otherwise follow into the board's own element. */
    private static String leave(String page, HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("HX-Request") == null) {
            return "redirect:" + page;
        }
        response.setHeader("HX-Redirect", request.getContextPath() + page);
        response.setStatus(HttpStatus.NO_CONTENT.value());
        return null;
    }

    private static String faster(String view, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        if (request.getHeader("HX-Request") == null) {
            return view;
        }
        response.setHeader("HX-Retarget", "#flash");
        response.setHeader("HX-Reswap", "innerHTML");
        response.setHeader("HX-Reselect", "unset");
        return view + " :: words";
    }
}

package app.headsup.routing;

import app.headsup.access.CurrentUser;
import app.headsup.roster.Assigned;
import app.headsup.roster.StudentName;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that was ever suggested in a class, who said what to it, and when. */
@Controller
class SuggestionHistoryController {

    private static final int PAGE = 50;

    private final SuggestionHistory history;
    private final Undoings undoings;
    private final Assigned assigned;

    SuggestionHistoryController(SuggestionHistory history, Undoings undoings, Assigned assigned) {
        this.history = history;
        this.undoings = undoings;
        this.assigned = assigned;
    }

    @GetMapping("/teach/classes/{id}/suggestions")
    String show(@PathVariable UUID id, @RequestParam(required = false) UUID student,
            @RequestParam(defaultValue = "0") int page, @AuthenticationPrincipal CurrentUser user, Locale locale,
            Model model) {
        var classroom = assigned.classroom(user, id);
        var students = assigned.students(user, id);
        boolean whole = assigned.whole(user, id);
        var seen = whole ? null : students.stream().map(StudentName::id).toList();
        var about = student == null ? seen : List.of(assigned.student(user, id, student).id());
        int from = Math.clamp(page, 0, 10_000);
        var told = history.of(id, about, seen, PAGE + 1, from * PAGE, locale);
        model.addAttribute("classroom", classroom);
        model.addAttribute("students", students);
        model.addAttribute("whole", whole);
        model.addAttribute("student", student);
        model.addAttribute("suggestions", told.stream().limit(PAGE).toList());
        model.addAttribute("undoable", undoings.open(id, user.personId()));
        model.addAttribute("older", told.size() > PAGE ? from + 1 : null);
        return "routing/suggestions";
    }
}

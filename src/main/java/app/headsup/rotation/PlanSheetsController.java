package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import app.headsup.library.Library;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan to print: a class can work by it without a screen. */
@Controller
class PlanSheetsController {

    private final Rotations rotations;
    private final TaughtClasses classes;
    private final Library library;

    PlanSheetsController(Rotations rotations, TaughtClasses classes, Library library) {
        this.rotations = rotations;
        this.classes = classes;
        this.library = library;
    }

    @GetMapping("/teach/rotations/{planId}/print/stations")
    String stations(@PathVariable UUID planId, @AuthenticationPrincipal CurrentUser user, Model model) {
        return sheets(planId, user, model, "rotation/print/stations");
    }

    @GetMapping("/teach/rotations/{planId}/print/names")
    String names(@PathVariable UUID planId, @AuthenticationPrincipal CurrentUser user, Model model) {
        return sheets(planId, user, model, "rotation/print/names");
    }

    @GetMapping("/teach/rotations/{planId}/print/plan")
    String plan(@PathVariable UUID planId, @AuthenticationPrincipal CurrentUser user, Model model) {
        return sheets(planId, user, model, "rotation/print/plan");
    }

    private String sheets(UUID planId, CurrentUser user, Model model, String page) {
        var plan = rotations.find(user, planId);
        model.addAttribute("sheets", PlanSheets.of(plan, classes.of(plan.classroomIds()), library));
        return page;
    }
}

package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Two plans side by side: who is elsewhere, and what that does to minutes and partners. */
@Controller
class RotationComparisonController {

    private final Rotations rotations;
    private final TaughtClasses classes;
    private final Problems problems;
    private final PlanWords words;

    RotationComparisonController(Rotations rotations, TaughtClasses classes, Problems problems, PlanWords words) {
        this.rotations = rotations;
        this.classes = classes;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping("/teach/rotations/{planId}/comparison")
    String show(@PathVariable UUID planId, @RequestParam(required = false) UUID with,
            @AuthenticationPrincipal CurrentUser user, Model model) {
        var plan = rotations.find(user, planId);
        var others = classes.own(user, plan).stream().flatMap(own -> rotations.ofClass(own).stream()).distinct()
                .filter(line -> !line.id().equals(planId)).sorted(Comparator.comparing(PlanLine::day).reversed()).toList();
        model.addAttribute("plan", plan);
        model.addAttribute("others", others);
        model.addAttribute("with", with);
        if (with != null) {
            model.addAttribute("comparison", compared(plan, rotations.find(user, with)));
        }
        return "rotation/comparison";
    }

    private Comparison compared(PlanView plan, PlanView other) {
        var taught = classes.of(plan.classroomIds());
        var met = problems.ledger(taught);
        return Comparison.of(new Comparison.Side(plan, PlanShape.of(plan, taught.studentIds(), met)),
                new Comparison.Side(other, PlanShape.of(other, taught.studentIds(), met)), taught.students(), words::where);
    }
}

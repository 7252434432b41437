package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Tomorrow's plan played through, and beside it the same with one change. */
@Controller
class RotationRehearsalController {

    private final Rotations rotations;
    private final Rehearsing rehearsing;

    RotationRehearsalController(Rotations rotations, Rehearsing rehearsing) {
        this.rotations = rotations;
        this.rehearsing = rehearsing;
    }

    @GetMapping("/teach/rotations/{planId}/rehearsal")
    String show(@PathVariable UUID planId, @ModelAttribute("change") RehearsalForm change,
            @AuthenticationPrincipal CurrentUser user, Model model) {
        var plan = rotations.find(user, planId);
        var stage = rehearsing.onStage(plan);
        model.addAttribute("plan", plan);
        model.addAttribute("students", stage.taught().students());
        model.addAttribute("unknown", stage.taught().students().stream()
                .filter(one -> stage.paces().unknown().contains(one.id())).map(one -> one.name()).toList());
        model.addAttribute("kinds", RehearsalForm.KINDS);
        model.addAttribute("rehearsed", rehearsing.play(stage));
        change.change(plan).ifPresent(one -> model.addAttribute("changed", rehearsing.play(stage, one)));
        return "rotation/rehearsal";
    }
}

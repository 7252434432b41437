package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Moves students in a plan: by tap, by keyboard, by a form, or by drag; it is one form. */
@Controller
class RotationPlaceController {

    private final Rotations rotations;
    private final TaughtClasses classes;
    private final PlanWords words;

    RotationPlaceController(Rotations rotations, TaughtClasses classes, PlanWords words) {
        this.rotations = rotations;
        this.classes = classes;
        this.words = words;
    }

    @PostMapping("/teach/rotations/{planId}/places")
    String create(@PathVariable UUID planId, @ModelAttribute PickForm form, @AuthenticationPrincipal CurrentUser user) {
        var plan = rotations.find(user, planId);
        var target = form.target();
        var picked = form.picked();
        classes.withAll(plan, picked);
        rotations.change(planId, form.getVersion(), changing -> picked.forEach(one -> {
            if (target.stationId() == null) {
                changing.clear(one.studentId(), one.blockId());
            } else {
                changing.move(one.studentId(), target.block(one), target.stationId(), target.zoneId());
            }
        }), stored -> words.places(stored, picked.stream().map(one -> new Picked(one.studentId(), target.block(one))).toList(),
                words.target(stored, target.stationId())));
        return "redirect:/teach/rotations/" + planId;
    }
}

package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Fixes where students are, one by one or a whole cell, and lets them go. */
@Controller
class RotationLockController {

    private final Rotations rotations;
    private final TaughtClasses classes;
    private final PlanWords words;
    private final Clock clock;

    RotationLockController(Rotations rotations, TaughtClasses classes, PlanWords words, Clock clock) {
        this.rotations = rotations;
        this.classes = classes;
        this.words = words;
        this.clock = clock;
    }

    @PostMapping("/teach/rotations/{planId}/locks")
    String create(@PathVariable UUID planId, @ModelAttribute PickForm form, @AuthenticationPrincipal CurrentUser user) {
        var plan = rotations.find(user, planId);
        var lock = form.isLocked() ? new Lock(user.personId(), clock.instant()) : null;
        if (!form.getCell().isEmpty()) {
            var cell = Picked.ids(form.getCell());
            rotations.change(planId, form.getVersion(), changing -> changing.lockCell(cell.get(0), cell.get(1), lock),
                    stored -> List.of());
        } else {
            var picked = form.picked();
            classes.withAll(plan, picked);
            rotations.change(planId, form.getVersion(),
                    changing -> picked.forEach(one -> changing.lock(List.of(one.studentId()), one.blockId(), lock)),
                    stored -> words.places(stored, picked, words.lock(form.isLocked())));
        }
        return "redirect:/teach/rotations/" + planId;
    }
}

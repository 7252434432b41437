package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import app.headsup.web.NotFound;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Plans conferences for a block, and takes them back. */
@Controller
class RotationTalkController {

    private final Rotations rotations;
    private final TaughtClasses classes;
    private final PlanWords words;

    RotationTalkController(Rotations rotations, TaughtClasses classes, PlanWords words) {
        this.rotations = rotations;
        this.classes = classes;
        this.words = words;
    }

    @PostMapping("/teach/rotations/{planId}/conferences")
    String create(@PathVariable UUID planId, @ModelAttribute PickForm form, @AuthenticationPrincipal CurrentUser user) {
        var plan = rotations.find(user, planId);
        var picked = form.picked();
        var taught = classes.withAll(plan, picked);
        var adult = form.getAdult() == null ? user.personId() : form.getAdult();
        if (!taught.adultNames().containsKey(adult)) {
            throw new NotFound();
        }
        rotations.change(planId, form.getVersion(),
                changing -> picked.forEach(one -> changing.talk(one.studentId(), one.blockId(), adult)),
                stored -> words.places(stored, picked, taught.adultNames().get(adult)));
        return "redirect:/teach/rotations/" + planId;
    }

    @PostMapping("/teach/rotations/{planId}/conferences/removal")
    String remove(@PathVariable UUID planId, @ModelAttribute PickForm form, @AuthenticationPrincipal CurrentUser user) {
        var plan = rotations.find(user, planId);
        var picked = form.picked();
        classes.withAll(plan, picked);
        rotations.change(planId, form.getVersion(),
                changing -> picked.forEach(one -> changing.endTalk(one.studentId(), one.blockId())),
                stored -> words.places(stored, picked, words.target(plan, null)));
        return "redirect:/teach/rotations/" + planId;
    }
}

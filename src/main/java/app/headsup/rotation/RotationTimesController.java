package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A plan's name, day, start, and the minutes of its blocks. */
@Controller
class RotationTimesController {

    private final Rotations rotations;
    private final PlanWords words;

    RotationTimesController(Rotations rotations, PlanWords words) {
        this.rotations = rotations;
        this.words = words;
    }

    @GetMapping("/teach/rotations/{planId}/times")
    String show(@PathVariable UUID planId, @AuthenticationPrincipal CurrentUser user, Model model) {
        var plan = rotations.find(user, planId);
        model.addAttribute("form", TimesForm.of(plan));
        return page(plan, model);
    }

    @PostMapping("/teach/rotations/{planId}/times")
    String save(@PathVariable UUID planId, @ModelAttribute("form") TimesForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Model model, HttpServletResponse response) {
        var plan = rotations.find(user, planId);
        if (!binding.hasErrors()) {
            try {
                var times = form.times();
                rotations.change(planId, form.getVersion() == null ? -1 : form.getVersion(),
                        changing -> changing.reschedule(times), stored -> words.times(stored, times));
                return "redirect:/teach/rotations/" + planId;
            } catch (Refusal refusal) {
                Beside.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(plan, model);
    }

    private static String page(PlanView plan, Model model) {
        model.addAttribute("plan", plan);
        return "rotation/times";
    }
}

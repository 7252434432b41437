package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;

/** What a station is for, who leads it, where it sits and when it is open. */
@Controller
class RotationStationController {

    private final Rotations rotations;
    private final TaughtClasses classes;
    private final PlannerPages pages;
    private final PlanWords words;

    RotationStationController(Rotations rotations, TaughtClasses classes, PlannerPages pages, PlanWords words) {
        this.rotations = rotations;
        this.classes = classes;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/teach/rotations/{planId}/stations")
    String blank(@PathVariable UUID planId, @AuthenticationPrincipal CurrentUser user, Model model) {
        var plan = rotations.find(user, planId);
        model.addAttribute("form", StationForm.blank(plan));
        return page(plan, null, model);
    }

    @GetMapping("/teach/rotations/{planId}/stations/{stationId}")
    String show(@PathVariable UUID planId, @PathVariable UUID stationId, @AuthenticationPrincipal CurrentUser user, Model model) {
        var plan = rotations.find(user, planId);
        model.addAttribute("form", StationForm.of(plan, plan.station(stationId).orElseThrow(NotFound::new)));
        return page(plan, stationId, model);
    }

    @PostMapping({"/teach/rotations/{planId}/stations", "/teach/rotations/{planId}/stations/{stationId}"})
    String save(@PathVariable UUID planId, @PathVariable(required = false) UUID stationId,
            @ModelAttribute("form") StationForm form, BindingResult binding, @AuthenticationPrincipal CurrentUser user,
            Model model, HttpServletResponse response) {
        var plan = rotations.find(user, planId);
        if (stationId != null && plan.station(stationId).isEmpty()) {
            throw new NotFound();
        }
        if (!binding.hasErrors()) {
            try {
                var station = form.station(stationId, classes.of(plan.classroomIds()),
                        pages.lessons(plan.classroomIds()).keySet());
                rotations.change(planId, form.getVersion() == null ? -1 : form.getVersion(), changing -> changing.put(station),
                        stored -> words.stations(stored, station));
                return "redirect:/teach/rotations/" + planId;
            } catch (Refusal refusal) {
                Beside.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(plan, stationId, model);
    }

    @PostMapping("/teach/rotations/{planId}/stations/{stationId}/removal")
    String remove(@PathVariable UUID planId, @PathVariable UUID stationId, @RequestParam long version,
            @AuthenticationPrincipal CurrentUser user) {
        rotations.find(user, planId).station(stationId).orElseThrow(NotFound::new);
        rotations.change(planId, version, changing -> changing.remove(stationId), stored -> List.of());
        return "redirect:/teach/rotations/" + planId;
    }

    private String page(PlanView plan, UUID stationId, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("stationId", stationId);
        model.addAttribute("taught", classes.of(plan.classroomIds()));
        model.addAttribute("lessons", pages.lessons(plan.classroomIds()));
        return "rotation/station";
    }
}

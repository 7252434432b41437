package app.headsup.groupwork;

import app.headsup.access.CurrentUser;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.temporal.ChronoUnit;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** New groups for every week of a term. */
@Controller
class TermPlanController {

    private static final int USUAL_WEEKS = 8;

    private final TermPlanner planner;
    private final TermPlanPages pages;
    private final Roster roster;

    TermPlanController(TermPlanner planner, TermPlanPages pages, Roster roster) {
        this.planner = planner;
        this.pages = pages;
        this.roster = roster;
    }

    @GetMapping("/teach/classes/{classroomId}/term-plan")
    String show(@PathVariable UUID classroomId, @AuthenticationPrincipal CurrentUser user, Model model) {
        var classroom = roster.classroom(user, classroomId);
        var form = new TermPlanForm();
        pages.read(classroomId).ifPresentOrElse(view -> copy(view.plan(), form), () -> suggest(classroom, form));
        model.addAttribute("form", form);
        return show(classroom, model);
    }

    @PostMapping("/teach/classes/{classroomId}/term-plan")
    String make(@PathVariable UUID classroomId, @Valid @ModelAttribute("form") TermPlanForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        var classroom = roster.classroom(user, classroomId);
        if (!binding.hasErrors()) {
            try {
                planner.plan(classroomId, form.getVersion(), form.getWeeks(), form.getSize(), form.getMixing(),
                        form.getStartsOn(), user.personId());
                redirect.addFlashAttribute("flash", Flash.done("groupwork.term.made"));
                return "redirect:/teach/classes/" + classroomId + "/term-plan";
            } catch (Refusal no) {
                binding.rejectValue("size", no.getCode(), no.getArguments(), null);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(classroom, model);
    }

    @GetMapping("/teach/classes/{classroomId}/term-plan/print")
    String print(@PathVariable UUID classroomId, @AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("classroom", roster.classroom(user, classroomId));
        model.addAttribute("view", pages.read(classroomId).orElseThrow(NotFound::new));
        return "groupwork/print-term";
    }

    private String show(ClassroomView classroom, Model model) {
        model.addAttribute("classroom", classroom);
        model.addAttribute("view", pages.read(classroom.id()).orElse(null));
        model.addAttribute("mixings", Mixing.ofTerm());
        return "groupwork/term";
    }

    private static void copy(TermPlan plan, TermPlanForm form) {
        form.setVersion(plan.version());
        form.setWeeks(plan.weeks().size());
        form.setSize(plan.size());
        form.setMixing(plan.mixing());
        form.setStartsOn(plan.startsOn());
    }

    /** From this week on, to the term's end if it is near. */
    private void suggest(ClassroomView classroom, TermPlanForm form) {
        form.setStartsOn(TermPlan.monday(roster.today()));
        form.setWeeks((int) Math.clamp(ChronoUnit.WEEKS.between(form.getStartsOn(), classroom.termEndsOn()) + 1, 1, USUAL_WEEKS));
        form.setSize(Groups.USUAL_SIZE);
    }
}

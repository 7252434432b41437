package app.headsup.routing;

import app.headsup.access.CurrentUser;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.rules.Route;
import app.headsup.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
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

/** What an adult knows and no data shows. */
@Controller
class NeedController {

    private final Needs needs;
    private final Roster roster;
    private final MessageSource messages;

    NeedController(Needs needs, Roster roster, MessageSource messages) {
        this.needs = needs;
        this.roster = roster;
        this.messages = messages;
    }

    @GetMapping("/teach/classes/{id}/needs")
    String form(@PathVariable UUID id, @ModelAttribute("form") NeedForm form, BindingResult unbound,
            @AuthenticationPrincipal CurrentUser user, Locale locale, Model model) {
        return page(roster.classroom(user, id), locale, model);
    }

    @PostMapping("/teach/classes/{id}/needs")
    String raise(@PathVariable UUID id, @Valid @ModelAttribute("form") NeedForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Locale locale, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        var classroom = roster.classroom(user, id);
        if (binding.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(classroom, locale, model);
        }
        needs.raise(id, form.getStudent(), form.getRoute(), form.getWords(), user.personId());
        redirect.addFlashAttribute("flash", Flash.done("routing.need.raised"));
        return "redirect:/teach/classes/" + id + "/needs";
    }

    private String page(ClassroomView classroom, Locale locale, Model model) {
        model.addAttribute("classroom", classroom);
        model.addAttribute("students", roster.students(classroom.id()).stream().collect(Collectors.toMap(
                StudentName::id, StudentName::name, (one, same) -> one, LinkedHashMap::new)));
        model.addAttribute("routes", routes(locale));
        model.addAttribute("needs", needs.open(classroom.id()));
        return "routing/needs";
    }

    private Map<Route, String> routes(Locale locale) {
        return Route.forOne().stream().collect(Collectors.toMap(route -> route,
                route -> messages.getMessage("rules.route." + route.key(), null, locale), (one, same) -> one,
                LinkedHashMap::new));
    }
}

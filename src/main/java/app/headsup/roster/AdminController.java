package app.headsup.roster;

import app.headsup.access.Role;
import app.headsup.web.Flash;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The school's office: classes and people, added by hand. */
@Controller
class AdminController {

    private final Office office;
    private final Registrar registrar;

    AdminController(Office office, Registrar registrar) {
        this.office = office;
        this.registrar = registrar;
    }

    @ModelAttribute("roles")
    Role[] roles() {
        return Role.values();
    }

    @ModelAttribute("duties")
    Duty[] duties() {
        return Duty.values();
    }

    @GetMapping("/admin")
    String show(@ModelAttribute("classForm") ClassForm classForm, @ModelAttribute("personForm") PersonForm personForm,
            Model model) {
        return page(model);
    }

    @PostMapping("/admin/classes")
    String openClass(@Valid @ModelAttribute("classForm") ClassForm form, BindingResult errors, Model model,
            RedirectAttributes redirect, HttpServletResponse response) {
        return orShowAgain(errors, model, response, new PersonForm(), "personForm", () -> {
            office.openClass(form);
            redirect.addFlashAttribute("flash",
                    Flash.done("roster.admin.class.opened", form.getName(), form.getCode()));
        });
    }

    @PostMapping("/admin/people")
    String addPerson(@Valid @ModelAttribute("personForm") PersonForm form, BindingResult errors, Model model,
            RedirectAttributes redirect, HttpServletResponse response) {
        form.check(errors);
        return orShowAgain(errors, model, response, new ClassForm(), "classForm", () -> {
            office.add(form);
            redirect.addFlashAttribute("flash", Flash.done("roster.admin.person.added", form.getGivenName()));
        });
    }

    @PostMapping("/admin/classes/{classroomId}/adults")
    String assign(@PathVariable UUID classroomId, @RequestParam UUID person, @RequestParam Duty duty) {
        registrar.assign(classroomId, person, duty);
        return "redirect:/admin";
    }

    private String orShowAgain(BindingResult errors, Model model, HttpServletResponse response, Object otherForm,
            String otherName, Runnable change) {
        if (!errors.hasErrors()) {
            try {
                change.run();
                return "redirect:/admin";
            } catch (Refusal refusal) {
                errors.reject(refusal.getCode(), refusal.getArguments(), null);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(otherName, otherForm);
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("classes", office.classes());
        model.addAttribute("staff", office.staff());
        model.addAttribute("students", office.students());
        return "roster/admin";
    }
}

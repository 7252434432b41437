package app.headsup.library;

import app.headsup.web.Flash;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mastery check. */
@Controller
@RequestMapping("/teach/library/lessons/{lessonId}/check")
class CheckController {

    private final Library library;
    private final LessonSheets sheets;

    CheckController(Library library, LessonSheets sheets) {
        this.library = library;
        this.sheets = sheets;
    }

    @ModelAttribute("lesson")
    LessonView lesson(@PathVariable UUID lessonId) {
        return library.lesson(lessonId, Locale.ROOT);
    }

    @GetMapping
    String form(@PathVariable UUID lessonId, Model model) {
        model.addAttribute("form", sheets.masteryCheck(lessonId));
        return "library/check";
    }

    @PostMapping
    String save(@PathVariable UUID lessonId, @Valid @ModelAttribute("form") CheckForm form, BindingResult errors,
            RedirectAttributes redirect, HttpServletResponse response) {
        if (!errors.hasErrors()) {
            try {
                sheets.setMasteryCheck(lessonId, form.getPrompt(), form.getLookFor(), form.getVersion());
            } catch (Refusal refusal) {
                Refused.beside(errors, refusal);
            }
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "library/check";
        }
        redirect.addFlashAttribute("flash", Flash.done("library.check.saved"));
        return "redirect:/teach/library/lessons/" + lessonId + "#check";
    }
}

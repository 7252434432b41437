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

/** The words of a lesson in Spanish, for families and students who read it better. */
@Controller
@RequestMapping("/teach/library/lessons/{lessonId}/translation")
class TranslationController {

    private static final Locale SPANISH = Locale.of("es");

    private final Library library;
    private final LessonEditor editor;

    TranslationController(Library library, LessonEditor editor) {
        this.library = library;
        this.editor = editor;
    }

    @ModelAttribute("lesson")
    LessonView lesson(@PathVariable UUID lessonId) {
        return library.lesson(lessonId, Locale.ROOT);
    }

    @GetMapping
    String form(@PathVariable UUID lessonId, Model model) {
        model.addAttribute("form", editor.translation(lessonId, SPANISH).orElseGet(TranslationForm::new));
        return "library/translation";
    }

    @PostMapping
    String save(@PathVariable UUID lessonId, @Valid @ModelAttribute("form") TranslationForm form, BindingResult errors,
            RedirectAttributes redirect, HttpServletResponse response) {
        if (!errors.hasErrors()) {
            try {
                editor.translate(lessonId, SPANISH, form.translation(), form.getVersion());
            } catch (Refusal refusal) {
                Refused.beside(errors, refusal);
            }
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "library/translation";
        }
        redirect.addFlashAttribute("flash", Flash.done("library.translation.saved"));
        return "redirect:/teach/library/lessons/" + lessonId + "#words";
    }
}

package app.headsup.library;

import app.headsup.web.Flash;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
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

/** The task at the table that follows the video. */
@Controller
@RequestMapping("/teach/library/lessons/{lessonId}/task")
class TaskController {

    private final Library library;
    private final LessonSheets sheets;
    private final MessageSource messages;

    TaskController(Library library, LessonSheets sheets, MessageSource messages) {
        this.library = library;
        this.sheets = sheets;
        this.messages = messages;
    }

    @ModelAttribute("lesson")
    LessonView lesson(@PathVariable UUID lessonId) {
        return library.lesson(lessonId, Locale.ROOT);
    }

    @GetMapping
    String form(@PathVariable UUID lessonId, Locale locale, Model model) {
        model.addAttribute("form", sheets.task(lessonId).orElseGet(() -> firstDraft(locale)));
        return "library/task";
    }

    @PostMapping
    String save(@PathVariable UUID lessonId, @Valid @ModelAttribute("form") TaskForm form, BindingResult errors,
            RedirectAttributes redirect, HttpServletResponse response) {
        if (!errors.hasErrors()) {
            try {
                sheets.setTask(lessonId, form.task(), form.getVersion());
            } catch (Refusal refusal) {
                Refused.beside(errors, refusal);
            }
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "library/task";
        }
        redirect.addFlashAttribute("flash", Flash.done("library.task.saved"));
        return "redirect:/teach/library/lessons/" + lessonId + "#task";
    }

    /** Begins with the norms of working together, which a class may put in its own words. */
    private TaskForm firstDraft(Locale locale) {
        var form = new TaskForm();
        form.setNorms(messages.getMessage("library.task.first-norms", null, locale));
        return form;
    }
}

package app.headsup.library;

import app.headsup.web.Flash;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** The guided notes of a lesson. */
@Controller
@RequestMapping("/teach/library/lessons/{lessonId}/notes")
class GuidedNotesController {

    private final Library library;
    private final LessonSheets sheets;

    GuidedNotesController(Library library, LessonSheets sheets) {
        this.library = library;
        this.sheets = sheets;
    }

    @ModelAttribute("lesson")
    LessonView lesson(@PathVariable UUID lessonId) {
        return library.lesson(lessonId, Locale.ROOT);
    }

    @GetMapping
    String form(@PathVariable UUID lessonId, Model model) {
        model.addAttribute("form", typed(lessonId));
        return "library/notes";
    }

    @PostMapping
    String save(@PathVariable UUID lessonId, @Valid @ModelAttribute("form") NotesForm form, BindingResult errors,
            RedirectAttributes redirect, HttpServletResponse response) {
        if (!errors.hasErrors()) {
            try {
                sheets.setNotes(lessonId, form.notes(), Lines.of(form.getSeen()));
            } catch (Refusal refusal) {
                Refused.beside(errors, refusal);
            }
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "library/notes";
        }
        redirect.addFlashAttribute("flash", Flash.done("library.notes.saved"));
        return "redirect:/teach/library/lessons/" + lessonId + "#notes";
    }

    private NotesForm typed(UUID lessonId) {
        var form = new NotesForm();
        form.setLines(sheets.notes(lessonId).stream().map(NoteTyping::write).collect(Collectors.joining("\n")));
        form.setSeen(form.getLines());
        return form;
    }
}

package app.headsup.library;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.web.NotFound;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A lesson on paper, in the reader's language where it was translated. */
@Controller
@RequestMapping("/print/lessons/{lessonId}")
class PrintController {

    private final Library library;
    private final LessonSheets sheets;
    private final WhereTaught whereTaught;

    PrintController(Library library, LessonSheets sheets, WhereTaught whereTaught) {
        this.library = library;
        this.sheets = sheets;
        this.whereTaught = whereTaught;
    }

    @ModelAttribute("lesson")
    LessonView lesson(@PathVariable UUID lessonId, @AuthenticationPrincipal CurrentUser user, Locale locale) {
        if (!whereTaught.reaches(user, lessonId)) {
            throw new NotFound();
        }
        return library.lesson(lessonId, locale);
    }

    @GetMapping("/practice")
    String practice(@PathVariable UUID lessonId, Locale locale, Model model) {
        model.addAttribute("practice", library.practice(lessonId, locale).orElseThrow(NotFound::new));
        return "library/print/practice";
    }

    @GetMapping("/task")
    String task(@PathVariable UUID lessonId, Model model) {
        model.addAttribute("task", library.task(lessonId).orElseThrow(NotFound::new));
        return "library/print/task";
    }

    @GetMapping("/notes")
    String notes(@PathVariable UUID lessonId, Model model) {
        var notes = library.notes(lessonId);
        if (notes.isEmpty()) {
            throw new NotFound();
        }
        model.addAttribute("notes", notes);
        return "library/print/notes";
    }

    /** For adults: the answers, the words of the notes, and what shows understanding. */
    @GetMapping("/guide")
    String guide(@PathVariable UUID lessonId, @AuthenticationPrincipal CurrentUser user, Locale locale, Model model) {
        var guide = library.answerGuide(lessonId).orElseThrow(NotFound::new);
        if (user.is(Role.GUARDIAN) && !guide.forFamilies()) {
            throw new NotFound();
        }
        model.addAttribute("guide", guide);
        model.addAttribute("practice", library.practice(lessonId, locale).orElse(null));
        model.addAttribute("notes", sheets.notes(lessonId));
        model.addAttribute("check", user.is(Role.GUARDIAN) ? null : library.masteryCheck(lessonId).orElse(null));
        return "library/print/guide";
    }
}

package app.headsup.library;

import app.headsup.access.CurrentUser;
import app.headsup.roster.Roster;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One lesson as its authors see it: what is there, and in words what is missing. */
@Controller
class LessonDeskController {

    private static final Locale SPANISH = Locale.of("es");

    private final Library library;
    private final LessonEditor editor;
    private final LessonSheets sheets;
    private final Questions questions;
    private final WhereTaught whereTaught;
    private final Roster roster;

    LessonDeskController(Library library, LessonEditor editor, LessonSheets sheets, Questions questions,
            WhereTaught whereTaught, Roster roster) {
        this.library = library;
        this.editor = editor;
        this.sheets = sheets;
        this.questions = questions;
        this.whereTaught = whereTaught;
        this.roster = roster;
    }

    @GetMapping("/teach/library/lessons/{lessonId}")
    String show(@PathVariable UUID lessonId, @AuthenticationPrincipal CurrentUser user, Locale locale, Model model) {
        model.addAttribute("lesson", library.lesson(lessonId, Locale.ROOT));
        model.addAttribute("transcript", library.transcript(lessonId, locale));
        model.addAttribute("questions", questions.authored(lessonId));
        model.addAttribute("kinds", QuestionKind.values());
        model.addAttribute("notes", sheets.notes(lessonId));
        model.addAttribute("task", library.task(lessonId).orElse(null));
        model.addAttribute("practice", library.practice(lessonId, Locale.ROOT).orElse(null));
        model.addAttribute("guide", library.answerGuide(lessonId).orElse(null));
        model.addAttribute("check", library.masteryCheck(lessonId).orElse(null));
        model.addAttribute("spanish", editor.translation(lessonId, SPANISH).orElse(null));
        model.addAttribute("classrooms", roster.classroomsOf(user.personId()));
        model.addAttribute("taughtIn", whereTaught.classrooms(lessonId));
        return "library/lesson";
    }
}

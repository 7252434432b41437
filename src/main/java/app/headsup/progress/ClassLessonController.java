package app.headsup.progress;

import app.headsup.access.CurrentUser;
import app.headsup.library.Library;
import app.headsup.playlist.Playlists;
import app.headsup.roster.Roster;
import app.headsup.web.NotFound;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How far a class is with one lesson, for the adults at work in it. */
@Controller
class ClassLessonController {

    private final Roster roster;
    private final Playlists playlists;
    private final Library library;
    private final ClassLessons lessons;

    ClassLessonController(Roster roster, Playlists playlists, Library library, ClassLessons lessons) {
        this.roster = roster;
        this.playlists = playlists;
        this.library = library;
        this.lessons = lessons;
    }

    /** @param student whose check is about to be recorded; none for the list alone */
    @GetMapping("/teach/classes/{classroomId}/lessons/{lessonId}")
    String show(@PathVariable UUID classroomId, @PathVariable UUID lessonId, @RequestParam(required = false) UUID student,
            @AuthenticationPrincipal CurrentUser user, Locale locale, Model model) {
        model.addAttribute("form", new ResultForm());
        return page(classroomId, lessonId, student, user, locale, model);
    }

    String page(UUID classroomId, UUID lessonId, UUID studentId, CurrentUser user, Locale locale, Model model) {
        var classroom = roster.classroom(user, classroomId);
        if (!playlists.holds(classroomId, lessonId)) {
            throw new NotFound();
        }
        var rows = lessons.of(roster.students(classroomId), lessonId);
        model.addAttribute("classroom", classroom);
        model.addAttribute("lesson", library.lesson(lessonId, locale));
        model.addAttribute("rows", rows);
        if (studentId != null) {
            model.addAttribute("about", rows.stream().filter(row -> row.id().equals(studentId)).findFirst()
                    .orElseThrow(NotFound::new));
            model.addAttribute("check", library.masteryCheck(lessonId).orElse(null));
        }
        return "progress/class-lesson";
    }
}

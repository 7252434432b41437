package app.headsup.progress;

import app.headsup.access.CurrentUser;
import app.headsup.library.Library;
import app.headsup.playlist.PlaylistEntry;
import app.headsup.playlist.Playlists;
import app.headsup.roster.Assigned;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import app.headsup.web.Formats;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One student's work, lesson by lesson, for the adults of a class; and their words to the student. */
@Controller
class StudentController {

    private final Roster roster;
    private final Assigned assigned;
    private final ResultsOfClass results;
    private final Playlists playlists;
    private final Library library;
    private final Progress progress;
    private final Formats formats;

    StudentController(Roster roster, Assigned assigned, ResultsOfClass results, Playlists playlists, Library library,
            Progress progress, Formats formats) {
        this.roster = roster;
        this.assigned = assigned;
        this.results = results;
        this.playlists = playlists;
        this.library = library;
        this.progress = progress;
        this.formats = formats;
    }

    @GetMapping("/teach/classes/{classroomId}/students/{studentId}")
    String show(@PathVariable UUID classroomId, @PathVariable UUID studentId, @AuthenticationPrincipal CurrentUser user,
            Model model) {
        model.addAttribute("classroom", assigned.classroom(user, classroomId));
        model.addAttribute("student", assigned.student(user, classroomId, studentId));
        model.addAttribute("whole", assigned.whole(user, classroomId));
        var feedback = progress.feedback(studentId);
        var entries = playlists.entries(classroomId);
        var lessons = evidence(entries.stream().map(PlaylistEntry::lessonId).toList(), studentId, feedback);
        model.addAttribute("lessons", lessons);
        model.addAttribute("paces", paces(entries, lessons));
        model.addAttribute("otherWords", feedback.stream().filter(words -> words.lessonId() == null).toList());
        return "progress/student";
    }

    /** Only what the student has begun: a timeline tells what happened. */
    private List<Pace> paces(List<PlaylistEntry> entries, List<LessonEvidence> lessons) {
        var targets = new HashMap<UUID, LocalDate>();
        entries.forEach(entry -> targets.put(entry.lessonId(), entry.targetOn()));
        return lessons.stream().filter(one -> one.lesson().begun())
                .map(one -> one.pace(targets.get(one.lessonId()), formats.zone())).toList();
    }

    private List<LessonEvidence> evidence(List<UUID> lessonIds, UUID studentId, List<FeedbackView> feedback) {
        var cards = library.cards(lessonIds);
        var lessons = progress.ofClass(List.of(studentId), lessonIds).stream()
                .collect(Collectors.toMap(StudentLesson::lessonId, lesson -> lesson));
        var attempts = progress.attempts(studentId);
        var results = progress.results(studentId);
        return lessonIds.stream().map(id -> new LessonEvidence(id, cards.get(id).title(), cards.get(id).objective(),
                lessons.get(id), attempts.stream().filter(attempt -> attempt.lessonId().equals(id)).toList(),
                results.stream().filter(result -> result.lessonId().equals(id)).toList(),
                feedback.stream().filter(words -> id.equals(words.lessonId())).toList())).toList();
    }

    /** Blank words, or too many, are a {@link app.headsup.web.Refusal} with its sentence. */
    @PostMapping("/teach/classes/{classroomId}/students/{studentId}/feedback")
    String create(@PathVariable UUID classroomId, @PathVariable UUID studentId, @RequestParam(required = false) UUID lesson,
            @RequestParam(required = false) UUID result, @RequestParam String words,
            @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        roster.classroom(user, classroomId);
        var student = roster.student(classroomId, studentId);
        results.check(classroomId, studentId, lesson, result);
        progress.giveFeedback(new NewFeedback(studentId, lesson, result, user.personId(), words));
        redirect.addFlashAttribute("flash", Flash.done("progress.student.sent", student.name()));
        return "redirect:/teach/classes/" + classroomId + "/students/" + studentId;
    }
}

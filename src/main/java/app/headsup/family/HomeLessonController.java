package app.headsup.family;

import app.headsup.access.CurrentUser;
import app.headsup.progress.Progress;
import app.headsup.progress.Segment;
import app.headsup.progress.Setting;
import app.headsup.progress.Sitting;
import app.headsup.progress.SittingView;
import app.headsup.progress.Sittings;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The same lesson as in class, beside a guardian. Its answers and its watching are kept apart from those in class. */
@Controller
@RequestMapping("/family/{studentId}/lessons/{lessonId}")
class HomeLessonController {

    private final Roster roster;
    private final HomeLessons lessons;
    private final Sittings sittings;
    private final Progress progress;

    HomeLessonController(Roster roster, HomeLessons lessons, Sittings sittings, Progress progress) {
        this.roster = roster;
        this.lessons = lessons;
        this.sittings = sittings;
        this.progress = progress;
    }

    @GetMapping
    String show(@AuthenticationPrincipal CurrentUser user, @PathVariable UUID studentId, @PathVariable UUID lessonId,
            Locale locale, Model model) {
        return page(sittings.view(sitting(user, studentId, lessonId), locale), user, locale, model);
    }

    /** All answers of the form, from a page without script. */
    @PostMapping("/answers")
    String answer(@AuthenticationPrincipal CurrentUser user, @PathVariable UUID studentId, @PathVariable UUID lessonId,
            @RequestParam MultiValueMap<String, String> form, Locale locale, HttpServletResponse response,
            Model model) {
        var sitting = sitting(user, studentId, lessonId);
        var sheet = sittings.answer(sitting, form);
        if (sheet.isWhole()) {
            return "redirect:" + sitting.address() + "#questions";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(sittings.view(sitting, locale, sheet), user, locale, model);
    }

    /** One answer, from the player. */
    @PostMapping(path = "/answers", headers = "X-Requested-With=fetch")
    String answerOne(@AuthenticationPrincipal CurrentUser user, @PathVariable UUID studentId,
            @PathVariable UUID lessonId, @RequestHeader("X-Question") UUID questionId,
            @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
        var sitting = sitting(user, studentId, lessonId);
        return sittings.answered(sitting, questionId, sittings.answer(sitting, form), response, model);
    }

    /** @param segments as {@code 0-5000,7200-9000}, in milliseconds */
    @PostMapping("/viewing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void watch(@AuthenticationPrincipal CurrentUser user, @PathVariable UUID studentId, @PathVariable UUID lessonId,
            @RequestParam int position, @RequestParam(defaultValue = "") String segments) {
        var sitting = sitting(user, studentId, lessonId);
        progress.watch(sitting.studentId(), lessonId, Setting.HOME, position, Segment.read(segments));
    }

    private String page(SittingView view, CurrentUser user, Locale locale, Model model) {
        var sitting = view.sitting();
        model.addAttribute("child", child(user, sitting.studentId()));
        model.addAttribute("home", lessons.lesson(sitting.studentId(), sitting.lessonId(), locale));
        model.addAttribute("view", view);
        return "family/lesson";
    }

    private Sitting sitting(CurrentUser user, UUID studentId, UUID lessonId) {
        UUID child = child(user, studentId).id();
        return new Sitting(child, user.personId(), lessonId, Setting.HOME,
                "/family/" + child + "/lessons/" + lessonId);
    }

    private StudentName child(CurrentUser user, UUID studentId) {
        return roster.childOf(user.personId(), studentId);
    }
}

package app.headsup.progress;

import app.headsup.access.CurrentUser;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a student's answers: all of a form without script, or one at a time from the player. */
@Controller
class AnswerController {

    private final Sittings sittings;
    private final LessonController lessons;

    AnswerController(Sittings sittings, LessonController lessons) {
        this.sittings = sittings;
        this.lessons = lessons;
    }

    @PostMapping("/learn/lessons/{lessonId}/answers")
    String create(@PathVariable UUID lessonId, @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal CurrentUser user, Locale locale, HttpServletResponse response, Model model) {
        var sitting = LessonController.sitting(user, lessonId);
        var sheet = sittings.answer(sitting, form);
        if (sheet.isWhole()) {
            return "redirect:" + sitting.address() + "#questions";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return lessons.page(sittings.view(sitting, locale, sheet), user, locale, model);
    }

    /** The player's way: the question comes back as it stands now. */
    @PostMapping(path = "/learn/lessons/{lessonId}/answers", headers = "X-Requested-With=fetch")
    String createOne(@PathVariable UUID lessonId, @RequestHeader("X-Question") UUID questionId,
            @RequestParam MultiValueMap<String, String> form, @AuthenticationPrincipal CurrentUser user,
            HttpServletResponse response, Model model) {
        var sitting = LessonController.sitting(user, lessonId);
        return sittings.answered(sitting, questionId, sittings.answer(sitting, form), response, model);
    }
}

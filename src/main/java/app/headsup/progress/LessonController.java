package app.headsup.progress;

import app.headsup.access.CurrentUser;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** A lesson's page for a student, in class. A person's words to them come first, then the video. */
@Controller
class LessonController {

    private final Sittings sittings;
    private final Progress progress;
    private final Compass compass;
    private final PieceReader pieces;

    LessonController(Sittings sittings, Progress progress, Compass compass, PieceReader pieces) {
        this.sittings = sittings;
        this.progress = progress;
        this.compass = compass;
        this.pieces = pieces;
    }

    /** A page that only asks what changed has been opened before. */
    @GetMapping("/learn/lessons/{lessonId}")
    String show(@PathVariable UUID lessonId, @RequestHeader(name = "HX-Request", required = false) String refresh,
            @AuthenticationPrincipal CurrentUser user, Locale locale, Model model) {
        var view = sittings.view(sitting(user, lessonId), locale);
        if (view.feedbackWaiting()) {
            model.addAttribute("lesson", view.lesson());
            model.addAttribute("waiting", progress.feedback(user.personId()).stream()
                    .filter(words -> !words.seen()).toList());
            return "progress/feedback-first";
        }
        if (refresh == null) {
            progress.open(user.personId(), lessonId);
        }
        return page(view, user, locale, model);
    }

    String page(SittingView view, CurrentUser user, Locale locale, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("pieces", pieces.onLesson(user.personId(), view.sitting().lessonId()));
        model.addAttribute("direction", compass.fromTheHour(user.personId(), locale).orElse(null));
        return "progress/lesson";
    }

    static Sitting sitting(CurrentUser user, UUID lessonId) {
        return new Sitting(user.personId(), user.personId(), lessonId, Setting.CLASS, "/learn/lessons/" + lessonId);
    }
}

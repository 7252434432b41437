package app.headsup.progress;

import app.headsup.access.CurrentUser;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Hears from the player where a student is and what they watched. */
@Controller
class ViewingController {

    private final Progress progress;

    ViewingController(Progress progress) {
        this.progress = progress;
    }

    /** @param segments as {@code 0-5000,7200-9000}, in milliseconds */
    @PostMapping("/learn/lessons/{lessonId}/viewing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void create(@PathVariable UUID lessonId, @RequestParam int position,
            @RequestParam(defaultValue = "") String segments, @AuthenticationPrincipal CurrentUser user) {
        progress.watch(user.personId(), lessonId, Setting.CLASS, position, Segment.read(segments));
    }
}

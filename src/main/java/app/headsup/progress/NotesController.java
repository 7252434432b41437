package app.headsup.progress;

import app.headsup.access.CurrentUser;
import app.headsup.web.Flash;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps what a student writes into the guided notes on screen. */
@Controller
class NotesController {

    private final Progress progress;

    NotesController(Progress progress) {
        this.progress = progress;
    }

    @PostMapping("/learn/lessons/{lessonId}/notes")
    String create(@PathVariable UUID lessonId, @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        progress.saveNotes(user.personId(), lessonId, form.getOrDefault("blank", List.of()));
        redirect.addFlashAttribute("flash", Flash.done("progress.notes.saved"));
        return "redirect:/learn/lessons/" + lessonId + "#notes";
    }

    /** As they type. */
    @PostMapping(path = "/learn/lessons/{lessonId}/notes", headers = "HX-Request")
    String save(@PathVariable UUID lessonId, @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal CurrentUser user) {
        progress.saveNotes(user.personId(), lessonId, form.getOrDefault("blank", List.of()));
        return "progress/_notes :: saved";
    }
}

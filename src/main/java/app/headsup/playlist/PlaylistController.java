package app.headsup.playlist;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A class's playlist, to plan with; aides read it. */
@Controller
class PlaylistController {

    private final PlaylistPages pages;

    PlaylistController(PlaylistPages pages) {
        this.pages = pages;
    }

    @GetMapping("/teach/classes/{classroomId}/playlist")
    String show(@PathVariable UUID classroomId, @AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("page", pages.page(user, classroomId));
        model.addAttribute("form", new ItemForm());
        model.addAttribute("tiers", Tier.values());
        model.addAttribute("mayChange", user.is(Role.TEACHER));
        return "playlist/playlist";
    }
}

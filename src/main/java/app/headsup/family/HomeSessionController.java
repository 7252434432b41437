package app.headsup.family;

import app.headsup.access.CurrentUser;
import app.headsup.playlist.Playlists;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "We did this." */
@Controller
class HomeSessionController {

    private final Roster roster;
    private final Playlists playlists;
    private final HomeSessions sessions;

    HomeSessionController(Roster roster, Playlists playlists, HomeSessions sessions) {
        this.roster = roster;
        this.playlists = playlists;
        this.sessions = sessions;
    }

    @PostMapping("/family/{studentId}/lessons/{lessonId}/home-sessions")
    String create(@AuthenticationPrincipal CurrentUser user, @PathVariable UUID studentId, @PathVariable UUID lessonId,
            RedirectAttributes redirect) {
        var child = roster.childOf(user.personId(), studentId);
        playlists.classroomFor(child.id(), lessonId);
        sessions.done(user.personId(), child.id(), lessonId);
        redirect.addFlashAttribute("flash", Flash.done("family.done.thanks", child.givenName()));
        return "redirect:/family/" + child.id();
    }
}

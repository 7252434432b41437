package app.headsup.collaboration;

import app.headsup.access.CurrentUser;
import app.headsup.roster.Roster;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A class's collaborations, and what it is asked or asks for. */
@Controller
class CollaborationListController {

    private final Collaborations collaborations;
    private final Invitations invitations;
    private final Roster roster;

    CollaborationListController(Collaborations collaborations, Invitations invitations, Roster roster) {
        this.collaborations = collaborations;
        this.invitations = invitations;
        this.roster = roster;
    }

    @GetMapping("/teach/classes/{id}/collaborations")
    String list(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("classroom", roster.classroom(user, id));
        model.addAttribute("collaborations", collaborations.ofClass(id));
        model.addAttribute("invitations", invitations.ofClass(id));
        model.addAttribute("kinds", Kind.values());
        return "collaboration/list";
    }
}

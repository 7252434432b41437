package app.headsup.routing;

import app.headsup.access.CurrentUser;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a decision back within two minutes. */
@Controller
class DecisionUndoingController {

    private final Suggestions suggestions;
    private final Undoings undoings;
    private final Roster roster;

    DecisionUndoingController(Suggestions suggestions, Undoings undoings, Roster roster) {
        this.suggestions = suggestions;
        this.undoings = undoings;
        this.roster = roster;
    }

    @PostMapping("/teach/suggestions/{id}/decision/undoing")
    String undo(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        var classroom = roster.classroom(user, suggestions.classroomOf(id));
        undoings.undo(id, user.personId());
        redirect.addFlashAttribute("flash", Flash.done("routing.undone"));
        return "redirect:/teach/classes/" + classroom.id() + "/board";
    }
}

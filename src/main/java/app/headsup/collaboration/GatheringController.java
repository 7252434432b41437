package app.headsup.collaboration;

import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import app.headsup.web.Refusal;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starting in the running hour, taking somebody in, and closing. */
@Controller
class GatheringController {

    private final Collaborations collaborations;
    private final Gatherings gatherings;
    private final Roster roster;
    private final ClassHours hours;

    GatheringController(Collaborations collaborations, Gatherings gatherings, Roster roster, ClassHours hours) {
        this.collaborations = collaborations;
        this.gatherings = gatherings;
        this.roster = roster;
        this.hours = hours;
    }

    @PostMapping("/teach/collaborations/{id}/gathering")
    String start(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean experts,
            @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        var view = collaborations.visible(id, user);
        var classroom = roster.classroomsOf(user.personId()).stream().map(ClassroomView::id)
                .filter(view.classrooms()::contains).filter(room -> hours.running(room).isPresent()).findFirst()
                .orElseThrow(() -> new Refusal("collaboration.start.no-hour"));
        var alone = gatherings.start(id, classroom, experts, user.personId());
        redirect.addFlashAttribute("flash", alone.isEmpty() ? Flash.done("collaboration.started")
                : Flash.note("collaboration.started-but", String.join(", ", alone)));
        return "redirect:/teach/classes/" + classroom + "/board";
    }

    @PostMapping("/teach/collaborations/{id}/members")
    String join(@PathVariable UUID id, @RequestParam UUID student, @RequestParam(defaultValue = "0") int team,
            @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        collaborations.visible(id, user);
        collaborations.join(id, student, team, user);
        redirect.addFlashAttribute("flash", Flash.done("collaboration.joined"));
        return CollaborationPage.address(id, null);
    }

    @PostMapping("/teach/collaborations/{id}/closing")
    String close(@PathVariable UUID id, @RequestParam(defaultValue = "") String word,
            @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        collaborations.visible(id, user);
        collaborations.close(id, word, user.personId());
        redirect.addFlashAttribute("flash", Flash.done("collaboration.now-closed"));
        return CollaborationPage.address(id, null);
    }
}

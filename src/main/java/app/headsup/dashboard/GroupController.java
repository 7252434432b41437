package app.headsup.dashboard;

import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.State;
import app.headsup.groupwork.Groups;
import app.headsup.roster.Roster;
import app.headsup.web.Refusal;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One tick by an adult reaches every member's record. */
@Controller
class GroupController {

    private final Roster roster;
    private final ClassHours hours;
    private final Groups groups;

    GroupController(Roster roster, ClassHours hours, Groups groups) {
        this.roster = roster;
        this.hours = hours;
        this.groups = groups;
    }

    @PostMapping("/teach/groups/{groupId}/tick")
    String tick(@PathVariable UUID groupId, @RequestParam(defaultValue = "WAITING") State then,
            @AuthenticationPrincipal CurrentUser user) {
        var classroom = roster.classroom(user, hours.hour(groups.find(groupId).hourId()).classroomId());
        if (then != State.WAITING && then != State.PAPER) {
            throw new Refusal("dashboard.move.where");
        }
        groups.tick(groupId, user.personId(), then);
        return "redirect:/teach/classes/" + classroom.id() + "/board";
    }
}

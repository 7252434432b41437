package app.headsup.dashboard;

import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Responsibilities;
import app.headsup.roster.Roster;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shares a class out among the adults in the room; one student is then moved to another list like to any place. */
@Controller
class ListController {

    private final Roster roster;
    private final ClassHours hours;
    private final Responsibilities responsibilities;

    ListController(Roster roster, ClassHours hours, Responsibilities responsibilities) {
        this.roster = roster;
        this.hours = hours;
        this.responsibilities = responsibilities;
    }

    @PostMapping("/teach/hours/{hourId}/lists")
    String create(@PathVariable UUID hourId, @RequestParam(defaultValue = "") List<UUID> adults,
            @AuthenticationPrincipal CurrentUser user) {
        var classroom = roster.classroom(user, hours.hour(hourId).classroomId());
        responsibilities.shareOut(hourId, adults, user.personId());
        return "redirect:/teach/classes/" + classroom.id() + "/board?list="
                + (adults.contains(user.personId()) ? "mine" : "all");
    }
}

package app.headsup.dashboard;

import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.roster.Roster;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The room on the wall, for students: who sits where, with what task, and the clock. No reasons, no one's minutes. */
@Controller
class ProjectorController {

    private final Roster roster;
    private final ClassHours hours;
    private final BoardReader boards;
    private final PlansInClass plans;

    ProjectorController(Roster roster, ClassHours hours, BoardReader boards, PlansInClass plans) {
        this.roster = roster;
        this.hours = hours;
        this.boards = boards;
        this.plans = plans;
    }

    @GetMapping("/teach/classes/{classroomId}/board/projector")
    String show(@PathVariable UUID classroomId, @AuthenticationPrincipal CurrentUser user, Locale locale, Model model) {
        var classroom = roster.classroom(user, classroomId);
        var running = hours.taught(classroomId);
        if (running.isEmpty()) {
            return "redirect:/teach/classes/" + classroomId + "/board";
        }
        var wall = plans.wall(running.get().id());
        if (wall.isPresent()) {
            model.addAttribute("classroom", classroom);
            model.addAttribute("wall", wall.get());
            return "dashboard/plan-wall";
        }
        model.addAttribute("board", boards.read(classroom, running.get(), user, false, locale));
        return "dashboard/projector";
    }
}

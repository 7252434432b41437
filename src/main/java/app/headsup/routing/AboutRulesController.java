package app.headsup.routing;

import app.headsup.access.CurrentUser;
import app.headsup.access.Gate;
import app.headsup.access.Role;
import app.headsup.database.CurrentSchool;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.rules.Mode;
import app.headsup.web.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What anybody may read without signing in: a class's rules, and what the software never decides. Nobody is named. */
@Controller
class AboutRulesController {

    private final Gate gate;
    private final Policies policies;
    private final PolicyPages pages;
    private final Roster roster;

    AboutRulesController(Gate gate, Policies policies, PolicyPages pages, Roster roster) {
        this.gate = gate;
        this.policies = policies;
        this.pages = pages;
        this.roster = roster;
    }

    @GetMapping("/about/rules/{classroomId}")
    String show(@PathVariable UUID classroomId, Model model) {
        var school = gate.schoolOf(classroomId).orElseThrow(NotFound::new);
        CurrentSchool.in(school, () -> {
            var rules = pages.page(policies.view(classroomId)).rules();
            model.addAttribute("classroom", roster.classroom(classroomId).orElseThrow(NotFound::new));
            model.addAttribute("school", roster.schoolName());
            model.addAttribute("rules", rules.stream().filter(rule -> rule.mode() != Mode.OFF).toList());
            model.addAttribute("off", rules.stream().filter(rule -> rule.mode() == Mode.OFF).toList());
        });
        return "routing/about";
    }

    /** The way there for somebody of the school: straight to the one class, or a choice. */
    @GetMapping("/about/rules")
    String own(@AuthenticationPrincipal CurrentUser user, Model model) {
        var classrooms = classrooms(user);
        if (classrooms.size() == 1) {
            return "redirect:/about/rules/" + classrooms.getFirst().id();
        }
        model.addAttribute("classrooms", classrooms);
        return "routing/about-which";
    }

    private List<ClassroomView> classrooms(CurrentUser user) {
        var ofStudents = user.is(Role.STUDENT) ? Stream.of(user.personId())
                : Stream.concat(roster.childrenOf(user.personId()).stream(), roster.menteesOf(user.personId()).stream())
                        .map(student -> student.id());
        return Stream.concat(roster.classroomsOf(user.personId()).stream(),
                        ofStudents.flatMap(student -> roster.classroomsOfStudent(student).stream()))
                .distinct().sorted(Comparator.comparing(ClassroomView::name)).toList();
    }
}

package app.headsup.dashboard;

import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import app.headsup.web.PageVersions;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The one page on which adults run a class hour; before it, the page that starts one. */
@Controller
class BoardController {

    private static final String ONLY_MINE = "board.only-mine";

    private final Roster roster;
    private final ClassHours hours;
    private final BoardReader boards;
    private final PlansInClass plans;
    private final PageVersions versions;

    BoardController(Roster roster, ClassHours hours, BoardReader boards, PlansInClass plans, PageVersions versions) {
        this.roster = roster;
        this.hours = hours;
        this.boards = boards;
        this.plans = plans;
        this.versions = versions;
    }

    @GetMapping("/teach/classes/{classroomId}/board")
    String show(@PathVariable UUID classroomId, @RequestParam(required = false) String list,
            @AuthenticationPrincipal CurrentUser user, Locale locale, Model model, HttpSession session, WebRequest request) {
        var classroom = roster.classroom(user, classroomId);
        var running = hours.taught(classroomId);
        if (running.isPresent()) {
            boolean onlyMine = onlyMine(list, session);
            if (versions.unchanged(request, running.get().id() + "." + running.get().version() + onlyMine)) {
                return null;
            }
            model.addAttribute("board", boards.read(classroom, running.get(), user, onlyMine, locale));
            model.addAttribute("plan", plans.read(classroom.id(), running.get().id()));
            return "dashboard/board";
        }
        var form = new StartForm();
        form.setMinutes(classroom.hourMinutes());
        model.addAttribute("form", form);
        return before(classroom, model);
    }

    @PostMapping("/teach/classes/{classroomId}/hours")
    String start(@PathVariable UUID classroomId, @Valid @ModelAttribute("form") StartForm form, BindingResult errors,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        var classroom = roster.classroom(user, classroomId);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return before(classroom, model);
        }
        try {
            hours.start(classroomId, user.personId(), form.getMinutes());
        } catch (Refusal alreadyRunning) {
            redirect.addFlashAttribute("flash", Flash.note(alreadyRunning.getCode()));
        }
        return "redirect:/teach/classes/" + classroomId + "/board";
    }

    /** Whose list the reader looks at stays as they chose, through every move and swap of this session. */
    private static boolean onlyMine(String list, HttpSession session) {
        if (list != null) {
            session.setAttribute(ONLY_MINE, list.equals("mine"));
        }
        return Boolean.TRUE.equals(session.getAttribute(ONLY_MINE));
    }

    private String before(ClassroomView classroom, Model model) {
        model.addAttribute("classroom", classroom);
        model.addAttribute("students", roster.students(classroom.id()).size());
        model.addAttribute("plan", plans.read(classroom.id(), null));
        model.addAttribute("last", hours.last(classroom.id(), 1));
        return "dashboard/before";
    }
}

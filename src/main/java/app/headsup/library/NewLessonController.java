package app.headsup.library;

import app.headsup.access.CurrentUser;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new lesson in one form: playable by a class as soon as it is sent. */
@Controller
class NewLessonController {

    private final Library library;
    private final NewLessons newLessons;
    private final Roster roster;
    private final DataSize uploadLimit;

    NewLessonController(Library library, NewLessons newLessons, Roster roster,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize uploadLimit) {
        this.uploadLimit = uploadLimit;
        this.library = library;
        this.newLessons = newLessons;
        this.roster = roster;
    }

    /** In megabytes, for the sentence beside the file. */
    @ModelAttribute("uploadLimit")
    long uploadLimit() {
        return uploadLimit.toMegabytes();
    }

    @GetMapping("/teach/library/lessons/new")
    String form(@ModelAttribute("form") NewLessonForm form, @AuthenticationPrincipal CurrentUser user, Model model) {
        choices(model, user);
        return "library/new-lesson";
    }

    @PostMapping("/teach/library/lessons")
    String create(@Valid @ModelAttribute("form") NewLessonForm form, BindingResult errors,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!form.hasUnit()) {
            errors.rejectValue("newUnit", "library.unit.title-missing");
        }
        Uploads.check("captionsEn", form.getCaptionsEn(), errors);
        Uploads.check("captionsEs", form.getCaptionsEs(), errors);
        if (form.getClassroomId() != null) {
            roster.classroom(user, form.getClassroomId());
        }
        UUID lesson = errors.hasErrors() ? null : added(form, errors, user);
        if (lesson == null) {
            choices(model, user);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "library/new-lesson";
        }
        boolean playable = form.getClassroomId() != null && Uploads.given(form.getVideo());
        redirect.addFlashAttribute("flash",
                Flash.done(playable ? "library.lesson.playable" : "library.lesson.added", form.getTitle()));
        return "redirect:/teach/library/lessons/" + lesson;
    }

    private UUID added(NewLessonForm form, BindingResult errors, CurrentUser user) {
        try {
            return newLessons.add(form, user.personId());
        } catch (Refusal refusal) {
            Refused.beside(errors, refusal);
            return null;
        }
    }

    private void choices(Model model, CurrentUser user) {
        Map<UUID, String> units = new LinkedHashMap<>();
        library.units().forEach(unit -> units.put(unit.id(), unit.title()));
        Map<UUID, String> classrooms = new LinkedHashMap<>();
        for (ClassroomView classroom : roster.classroomsOf(user.personId())) {
            classrooms.put(classroom.id(), classroom.name());
        }
        model.addAttribute("units", units);
        model.addAttribute("classrooms", classrooms);
    }
}

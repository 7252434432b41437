package app.headsup.library;

import app.headsup.access.CurrentUser;
import app.headsup.web.Flash;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A lesson's recording and its captions, added or given anew. */
@Controller
@RequestMapping("/teach/library/lessons/{lessonId}/video")
class VideoController {

    private final Library library;
    private final NewLessons newLessons;
    private final DataSize uploadLimit;

    VideoController(Library library, NewLessons newLessons,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize uploadLimit) {
        this.uploadLimit = uploadLimit;
        this.library = library;
        this.newLessons = newLessons;
    }

    @ModelAttribute("lesson")
    LessonView lesson(@PathVariable UUID lessonId) {
        return library.lesson(lessonId, Locale.ROOT);
    }

    /** In megabytes, for the sentence beside the file. */
    @ModelAttribute("uploadLimit")
    long uploadLimit() {
        return uploadLimit.toMegabytes();
    }

    @GetMapping
    String form(@ModelAttribute("form") VideoForm form) {
        return "library/video";
    }

    @PostMapping
    String save(@PathVariable UUID lessonId, @ModelAttribute("form") VideoForm form, BindingResult errors,
            @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect, HttpServletResponse response) {
        Uploads.check("captionsEn", form.getCaptionsEn(), errors);
        Uploads.check("captionsEs", form.getCaptionsEs(), errors);
        if (!form.hasAny()) {
            errors.rejectValue("video", "library.video.missing");
        }
        if (!errors.hasErrors()) {
            try {
                newLessons.record(lessonId, user.personId(), form.getVideo(), form.getCaptionsEn(),
                        form.getCaptionsEs());
            } catch (Refusal refusal) {
                Refused.beside(errors, refusal);
            }
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "library/video";
        }
        redirect.addFlashAttribute("flash", Flash.done("library.video.saved"));
        return "redirect:/teach/library/lessons/" + lessonId;
    }
}

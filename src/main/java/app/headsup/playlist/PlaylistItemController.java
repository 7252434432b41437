package app.headsup.playlist;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.library.Library;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lessons come onto the playlist, change their place and aim, and go. For the teachers of the class. */
@Controller
@RequestMapping("/teach/classes/{classroomId}/playlist/items")
class PlaylistItemController {

    private final Playlists playlists;
    private final PlaylistPages pages;
    private final Library library;
    private final Roster roster;

    PlaylistItemController(Playlists playlists, PlaylistPages pages, Library library, Roster roster) {
        this.playlists = playlists;
        this.pages = pages;
        this.library = library;
        this.roster = roster;
    }

    @ModelAttribute
    void ownClass(@PathVariable UUID classroomId, @AuthenticationPrincipal CurrentUser user) {
        roster.classroom(user, classroomId);
    }

    @PostMapping
    String add(@PathVariable UUID classroomId, @Valid @ModelAttribute("form") ItemForm form, BindingResult errors,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        if (form.getLessonId() == null) {
            errors.rejectValue("lessonId", "playlist.choose-lesson");
        }
        if (!errors.hasErrors()) {
            try {
                playlists.add(classroomId, known(form.getLessonId()), form.getTier(), form.getTargetOn(),
                        user.personId());
            } catch (Refusal refusal) {
                errors.rejectValue("lessonId", refusal.getCode(), refusal.getArguments(), null);
            }
        }
        return errors.hasErrors() ? again(classroomId, user, model, response)
                : back(classroomId, "playlist.added", redirect);
    }

    @PostMapping("/{itemId}")
    String aim(@PathVariable UUID classroomId, @PathVariable UUID itemId,
            @Valid @ModelAttribute("form") ItemForm form, BindingResult errors,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            reasoned(errors, () -> playlists.aim(classroomId, itemId, form.getTier(), form.getTargetOn(),
                    new Why(user.personId(), form.getReason())));
        }
        return errors.hasErrors() ? again(classroomId, user, model.addAttribute("refused", itemId), response)
                : back(classroomId, "playlist.saved", redirect);
    }

    @PostMapping("/{itemId}/position")
    String move(@PathVariable UUID classroomId, @PathVariable UUID itemId, @RequestParam Direction direction) {
        playlists.move(classroomId, itemId, direction);
        return "redirect:/teach/classes/" + classroomId + "/playlist";
    }

    @PostMapping("/{itemId}/removal")
    String remove(@PathVariable UUID classroomId, @PathVariable UUID itemId,
            @ModelAttribute("form") ItemForm form, BindingResult errors, @AuthenticationPrincipal CurrentUser user,
            Model model, RedirectAttributes redirect, HttpServletResponse response) {
        reasoned(errors, () -> playlists.remove(classroomId, itemId, new Why(user.personId(), form.getReason())));
        return errors.hasErrors() ? again(classroomId, user, model.addAttribute("refused", itemId), response)
                : back(classroomId, "playlist.removed", redirect);
    }

    private static void reasoned(BindingResult errors, Runnable change) {
        try {
            change.run();
        } catch (Refusal refusal) {
            errors.rejectValue("reason", refusal.getCode(), refusal.getArguments(), null);
        }
    }

    private UUID known(UUID lessonId) {
        if (library.cards(Set.of(lessonId)).isEmpty()) {
            throw new NotFound();
        }
        return lessonId;
    }

    private String again(UUID classroomId, CurrentUser user, Model model, HttpServletResponse response) {
        model.addAttribute("page", pages.page(user, classroomId));
        model.addAttribute("tiers", Tier.values());
        model.addAttribute("mayChange", user.is(Role.TEACHER));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "playlist/playlist";
    }

    private static String back(UUID classroomId, String messageKey, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", Flash.done(messageKey));
        return "redirect:/teach/classes/" + classroomId + "/playlist";
    }
}

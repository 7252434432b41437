package app.headsup.routing;

import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import app.headsup.web.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One yes to several suggestions of an hour, and taking it back. */
@Controller
class DecisionsController {

    private final Suggestions suggestions;
    private final Undoings undoings;
    private final ClassHours hours;
    private final Roster roster;
    private final MessageSource messages;

    DecisionsController(Suggestions suggestions, Undoings undoings, ClassHours hours, Roster roster, MessageSource messages) {
        this.suggestions = suggestions;
        this.undoings = undoings;
        this.hours = hours;
        this.roster = roster;
        this.messages = messages;
    }

    /** Says yes to those that were ticked; without any there is nothing to say yes to. */
    @PostMapping("/teach/hours/{hourId}/decisions")
    String create(@PathVariable UUID hourId, @RequestParam(defaultValue = "") List<UUID> suggestion,
            @AuthenticationPrincipal CurrentUser user, Locale locale, RedirectAttributes redirect) {
        var classroom = roster.classroom(user, hours.hour(hourId).classroomId());
        if (suggestion.isEmpty()) {
            throw new Refusal("routing.bulk.none");
        }
        var accepted = suggestions.acceptAll(hourId, suggestion, user.personId());
        redirect.addFlashAttribute("flash", said(hourId, accepted, locale));
        return "redirect:/teach/classes/" + classroom.id() + "/board";
    }

    private Flash said(UUID hourId, Suggestions.Accepted accepted, Locale locale) {
        var count = String.valueOf(accepted.done().size());
        var flash = accepted.not().isEmpty() ? Flash.done("routing.bulk.done", count) : Flash.note("routing.bulk.some", count,
                accepted.not().entrySet().stream().map(one -> about(one.getKey(), one.getValue(), locale))
                        .collect(Collectors.joining(" ")));
        return accepted.done().isEmpty() ? flash : flash.with("routing.undo", "/teach/hours/" + hourId
                + "/decisions/undoing?suggestion=" + accepted.done().stream().map(UUID::toString).collect(Collectors.joining(",")));
    }

    private String about(List<UUID> students, Refusal why, Locale locale) {
        return String.join(", ", roster.names(students).values()) + ": " + messages.getMessage(why, locale);
    }

    /** What can't be taken back stays, and is said. */
    @PostMapping("/teach/hours/{hourId}/decisions/undoing")
    String undo(@PathVariable UUID hourId, @RequestParam(defaultValue = "") List<UUID> suggestion,
            @AuthenticationPrincipal CurrentUser user,
            Locale locale, RedirectAttributes redirect) {
        var classroom = roster.classroom(user, hours.hour(hourId).classroomId());
        var flash = Flash.done("routing.undone");
        for (var one : suggestion) {
            roster.classroom(user, suggestions.classroomOf(one));
            try {
                undoings.undo(one, user.personId());
            } catch (Refusal not) {
                flash = Flash.note("routing.undone.some", messages.getMessage(not, locale));
            }
        }
        redirect.addFlashAttribute("flash", flash);
        return "redirect:/teach/classes/" + classroom.id() + "/board";
    }
}

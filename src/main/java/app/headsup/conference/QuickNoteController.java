package app.headsup.conference;

import app.headsup.access.CurrentUser;
import app.headsup.roster.Roster;
import app.headsup.web.Flash;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From the board: the shortest way to write a talk down and let the student go on. */
@Controller
class QuickNoteController {

    private final Conferences conferences;
    private final KnowFirst knowFirst;
    private final ConferencePage page;
    private final Roster roster;
    private final MessageSource messages;

    QuickNoteController(Conferences conferences, KnowFirst knowFirst, ConferencePage page, Roster roster,
            MessageSource messages) {
        this.conferences = conferences;
        this.knowFirst = knowFirst;
        this.page = page;
        this.roster = roster;
        this.messages = messages;
    }

    @GetMapping("/teach/conferences/{id}/note")
    String show(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        var conference = writable(id, user);
        if (conference.closed()) {
            return "redirect:/teach/conferences/" + id;
        }
        var form = new QuickNoteForm();
        form.setVersion(conference.version());
        form.setWords(conference.difficulties());
        form.setThen(conferences.usuallyThen(conference));
        model.addAttribute("form", form);
        return fill(conference, user, model);
    }

    @PostMapping("/teach/conferences/{id}/note")
    String close(@PathVariable UUID id, @Valid @ModelAttribute("form") QuickNoteForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Locale locale, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        var conference = writable(id, user);
        if (!binding.hasErrors()) {
            try {
                conferences.close(id, form.getVersion(), notes(conference, form, locale), form.getThen(), user.personId());
                redirect.addFlashAttribute("flash", Flash.done("conference.now-closed"));
                return page.wayOut(conference, user);
            } catch (Refusal refusal) {
                binding.rejectValue("strengths", refusal.getCode(), refusal.getArguments(), null);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return fill(conference, user, model);
    }

    private ConferenceView writable(UUID id, CurrentUser user) {
        var conference = page.visible(id, user);
        if (!conference.mayBeWrittenBy(user)) {
            throw new NotFound();
        }
        return conference;
    }

    private ConferenceNotes notes(ConferenceView conference, QuickNoteForm form, Locale locale) {
        var tapped = form.getStrengths().stream().filter(QuickNoteForm.STRENGTHS::contains)
                .map(key -> messages.getMessage("conference.strength." + key, null, locale));
        var strengths = Stream.concat(Stream.of(conference.strengths()), tapped).filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
        return new ConferenceNotes(strengths, form.getWords(), conference.goal(), conference.nextStep(),
                conference.nextTalkOn());
    }

    private String fill(ConferenceView conference, CurrentUser user, Model model) {
        model.addAttribute("helps", knowFirst.helps(conference.studentId(), user.personId()));
        model.addAttribute("conference", conference);
        model.addAttribute("student", roster.names(List.of(conference.studentId())).get(conference.studentId()));
        model.addAttribute("goal", conferences.goal(conference.studentId()).orElse(null));
        model.addAttribute("strengths", QuickNoteForm.STRENGTHS);
        model.addAttribute("afterwards", conferences.afterwards(conference));
        return "conference/note";
    }
}

package app.headsup.conference;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
import app.headsup.roster.Roster;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** One conference's page: who may open it, who may write, and what it shows. */
@Component
class ConferencePage {

    private final Conferences conferences;
    private final KnowFirst knowFirst;
    private final Roster roster;
    private final ClassHours hours;

    ConferencePage(Conferences conferences, KnowFirst knowFirst, Roster roster, ClassHours hours) {
        this.conferences = conferences;
        this.knowFirst = knowFirst;
        this.roster = roster;
        this.hours = hours;
    }

    /** NotFound outside the reader's classes. */
    ConferenceView visible(UUID id, CurrentUser user) {
        var conference = conferences.view(id);
        roster.classroom(user, conference.classroomId());
        return conference;
    }

    /** Where closing leads: back to the room while an hour runs, for those who may see its board. */
    String wayOut(ConferenceView conference, CurrentUser user) {
        return hours.running(conference.classroomId()).isPresent() && !user.is(Role.FACILITATOR)
                ? "redirect:/teach/classes/" + conference.classroomId() + "/board"
                : "redirect:/teach/conferences/" + conference.id();
    }

    /** Fills in what the model doesn't say yet: a form that was refused keeps its words. */
    String show(ConferenceView conference, CurrentUser user, Model model) {
        if (!model.containsAttribute("form")) {
            var form = ConferenceForm.of(conference);
            form.setThen(conferences.usuallyThen(conference));
            model.addAttribute("form", form);
        }
        var intention = knowFirst.intention(conference.id(), user.personId());
        if (!model.containsAttribute("helps")) {
            model.addAttribute("helps", new OwnWordsForm(knowFirst.helps(conference.studentId(), user.personId())));
        }
        if (!model.containsAttribute("intending")) {
            model.addAttribute("intending", new OwnWordsForm(""));
        }
        model.addAttribute("conference", conference);
        model.addAttribute("intention", intention);
        model.addAttribute("figures", conference.closed() || !intention.isEmpty());
        model.addAttribute("student", roster.names(List.of(conference.studentId())).get(conference.studentId()));
        model.addAttribute("earlier", conferences.history(conference.studentId()).stream()
                .filter(other -> other.classroomId().equals(conference.classroomId())
                        && !other.id().equals(conference.id())).toList());
        model.addAttribute("afterwards", conferences.afterwards(conference));
        model.addAttribute("writing", !conference.closed() && conference.mayBeWrittenBy(user));
        return "conference/conference";
    }
}

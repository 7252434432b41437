package app.headsup.conference;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.classhour.State;
import app.headsup.roster.Roster;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** One conference's page: who may open it, who may write, and what it shows. */
@Component
class ConferencePage {

    static final List<State> AFTERWARDS = List.of(State.WAITING, State.SCREEN, State.PAPER);

    private final Conferences conferences;
    private final KnowFirst knowFirst;
    private final Roster roster;

    ConferencePage(Conferences conferences, KnowFirst knowFirst, Roster roster) {
        this.conferences = conferences;
        this.knowFirst = knowFirst;
        this.roster = roster;
    }

    /** NotFound outside the reader's classes. */
    ConferenceView visible(UUID id, CurrentUser user) {
        var conference = conferences.view(id);
        roster.classroom(user, conference.classroomId());
        return conference;
    }

    /** A class's teachers share its conferences; an aide or facilitator writes their own. */
    static boolean mayWrite(ConferenceView conference, CurrentUser user) {
        return user.is(Role.TEACHER) || conference.adultId().equals(user.personId());
    }

    /** Fills in what the model doesn't say yet: a form that was refused keeps its words. */
    String show(ConferenceView conference, CurrentUser user, Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", ConferenceForm.of(conference));
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
                .filter(other -> !other.id().equals(conference.id())).toList());
        model.addAttribute("afterwards", conference.hourId() == null ? List.of() : AFTERWARDS);
        model.addAttribute("writing", !conference.closed() && mayWrite(conference, user));
        return "conference/conference";
    }
}

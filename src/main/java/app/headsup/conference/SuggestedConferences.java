package app.headsup.conference;

import app.headsup.routing.SuggestionAccepted;
import app.headsup.rules.Route;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the conference that an adult said yes to, in the same transaction. */
@Component
class SuggestedConferences {

    private final Conferences conferences;

    SuggestedConferences(Conferences conferences) {
        this.conferences = conferences;
    }

    @EventListener
    void on(SuggestionAccepted accepted) {
        if (accepted.route() == Route.CONFERENCE) {
            accepted.studentIds().forEach(student -> conferences.open(accepted.hourId(), accepted.classroomId(),
                    student, accepted.decidedBy()));
        }
    }
}

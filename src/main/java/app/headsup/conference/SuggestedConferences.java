package app.headsup.conference;

import app.headsup.routing.DecisionUndone;
import app.headsup.routing.SuggestionAccepted;
import app.headsup.rules.Route;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the conference that an adult said yes to, in the same transaction; cancels it when the yes is taken back. */
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
                    student, accepted.adultId()));
        }
    }

    /** A conference that was opened by mistake is not held. */
    @EventListener
    void on(DecisionUndone undone) {
        if (undone.route() == Route.CONFERENCE) {
            undone.studentIds().forEach(student -> conferences.cancel(undone.hourId(), student, undone.decidedAt()));
        }
    }
}

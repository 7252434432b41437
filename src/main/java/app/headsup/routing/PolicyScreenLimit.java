package app.headsup.routing;

import app.headsup.playlist.ScreenLimit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the playlist how many minutes on screen the class's own policy allows a lesson. */
@Component
class PolicyScreenLimit implements ScreenLimit {

    private final Policies policies;

    PolicyScreenLimit(Policies policies) {
        this.policies = policies;
    }

    @Override
    public int minutes(UUID classroomId) {
        return policies.thresholds(classroomId).screenMinutes();
    }
}

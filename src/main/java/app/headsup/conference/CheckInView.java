package app.headsup.conference;

import java.time.Instant;
import java.util.UUID;

/** A check-in as its student's adults read it. */
public record CheckInView(UUID id, String adult, Instant heldAt, String wellbeing, String interests, String scores,
        String goal, String nextStep) {

    /** See {@link CheckInNotes#counts}. */
    public boolean counts() {
        return !wellbeing.isEmpty() || !interests.isEmpty();
    }
}

package app.headsup.classhour;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A signal as the adults of its class read it, and nobody else.
 *
 * @param student by given name, with an initial where two share it
 * @param words the student's; empty for none
 * @param lesson title of the lesson it was raised at; null for none
 * @param seenBy what to call the adult who has seen it; null before
 * @param metBy what to call the adult who has met it; null before
 * @param reply that adult's words to the student; empty for none
 * @param withdrawnAt when it was taken back or ended with its hour; null while it is open or met
 * @param takenBack by the student
 * @param spoken whether there is a recording to hear
 */
public record SignalView(UUID id, UUID classroomId, SignalKind kind, UUID studentId, String student, String words,
        String lesson, Instant raisedAt, String seenBy, Instant seenAt, String metBy, Instant metAt, String reply,
        Instant withdrawnAt, boolean takenBack, boolean spoken) {

    public boolean open() {
        return metAt == null && withdrawnAt == null;
    }

    /** Whole minutes it has waited for an adult, rounded down; never negative. */
    public long minutes(Instant now) {
        return Math.max(0, Duration.between(raisedAt, now).toMinutes());
    }

    /** Key of the sentence that says how it ended. */
    public String endKey() {
        return "classhour.signal.ended." + (metAt != null ? "met" : takenBack ? "taken-back" : "hour");
    }
}

package app.headsup.classhour;

import java.time.Instant;
import java.util.UUID;

/**
 * A student who is, or was, missing from an hour.
 *
 * @param arrivedAt when somebody gave them a place after all; null while they are absent
 * @param caughtUpAt when an adult arranged for what they missed; null before
 */
public record AbsenceView(UUID id, UUID hourId, UUID studentId, Instant markedAt, Instant arrivedAt,
        Instant caughtUpAt) {
}

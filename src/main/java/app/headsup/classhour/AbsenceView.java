package app.headsup.classhour;

import java.util.UUID;

/** A student who is, or was, missing from an hour. */
public record AbsenceView(UUID id, UUID hourId, UUID studentId) {
}

package app.headsup.routing;

import app.headsup.rules.Route;
import java.time.Instant;
import java.util.UUID;

/** A need nobody has met yet, as adults read it; never shown to a student. */
public record NeedView(UUID id, UUID studentId, String student, Route route, String words, String raisedBy,
        Instant raisedAt) {
}

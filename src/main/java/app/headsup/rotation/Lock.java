package app.headsup.rotation;

import java.time.Instant;
import java.util.UUID;

/** An adult fixed a student's place: no solver moves it. */
public record Lock(UUID by, Instant at) {
}

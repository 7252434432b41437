package app.headsup.rotation;

import java.time.Instant;
import java.util.UUID;

/** The decision that a class works by a plan: whose, and when. */
public record PlanUse(UUID by, Instant at) {
}

package app.headsup.rehearsal;

import java.util.UUID;

/** A conference; @param finished whether it came to its end within the hour */
public record Talk(UUID learnerId, UUID adultId, int from, int to, boolean finished) {
}

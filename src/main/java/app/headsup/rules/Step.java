package app.headsup.rules;

import app.headsup.playlist.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A lesson on the class's playlist; @param targetOn the day by which it should be reached, null without one */
public record Step(UUID itemId, UUID lessonId, Tier tier, LocalDate targetOn, Instant addedAt) {
}

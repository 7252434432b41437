package app.headsup.playlist;

import java.time.LocalDate;
import java.util.UUID;

/** A lesson on a class's playlist. @param targetOn the school day it should be reached by; null without one */
public record PlaylistEntry(UUID itemId, UUID lessonId, int position, Tier tier, LocalDate targetOn) {
}

package app.headsup.collaboration;

import java.time.LocalDate;
import java.util.UUID;

/** A meeting, a milestone, a sitting. */
public record Day(UUID id, LocalDate onDay, String words) {
}

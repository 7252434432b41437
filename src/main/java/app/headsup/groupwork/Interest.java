package app.headsup.groupwork;

import java.time.Instant;
import java.util.UUID;

/** What a student cares about, in a word, and since when an adult knows it. */
public record Interest(UUID id, UUID studentId, String word, Instant notedAt) {
}

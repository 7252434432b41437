package app.headsup.progress;

import java.time.Instant;
import java.util.UUID;

/**
 * A mastery check as it was recorded; a retake is another one.
 *
 * @param correctedAt when an adult put right what was written down; null for never
 * @param percentAtFirst what was written down before that; null for never
 */
public record ResultView(UUID id, UUID studentId, UUID lessonId, Medium medium, int percent, boolean reached,
        String recordedBy, Instant recordedAt, Instant correctedAt, Integer percentAtFirst) {
}

package app.headsup.progress;

import java.time.Instant;
import java.util.UUID;

/** A mastery check as it was recorded; a retake is another one. */
public record ResultView(UUID id, UUID studentId, UUID lessonId, Medium medium, int percent, boolean reached,
        String recordedBy, Instant recordedAt) {
}

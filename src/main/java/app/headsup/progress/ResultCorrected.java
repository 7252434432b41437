package app.headsup.progress;

import java.util.UUID;

/** What was written down of a mastery check was wrong, and an adult put it right. */
public record ResultCorrected(UUID resultId, UUID studentId, UUID lessonId) {
}

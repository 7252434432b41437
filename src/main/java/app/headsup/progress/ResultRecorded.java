package app.headsup.progress;

import java.util.UUID;

/** An adult recorded what they saw in a student's mastery check. */
public record ResultRecorded(UUID studentId, UUID lessonId) {
}

package app.headsup.progress;

import java.util.UUID;

/**
 * A person's words to a student.
 *
 * @param lessonId what they are about; null for words about anything else
 * @param resultId the mastery check they go with; null for none
 */
public record NewFeedback(UUID studentId, UUID lessonId, UUID resultId, UUID authorId, String words) {
}

package app.headsup.progress;

import java.util.UUID;

/** A student answered a question of a lesson, in class. Told inside the transaction that stores the answer. */
public record AnswerGiven(UUID studentId, UUID lessonId) {
}

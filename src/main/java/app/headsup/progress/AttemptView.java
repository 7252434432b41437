package app.headsup.progress;

import java.time.Instant;
import java.util.UUID;

/**
 * One attempt at a question, as evidence.
 *
 * @param atMs where in the video the question stands
 * @param response as the student saw it: the words of the choices, the number, the text
 * @param correct null when a person reads it
 */
public record AttemptView(UUID lessonId, UUID questionId, int atMs, String prompt, int attempt, String response,
        Boolean correct, Instant givenAt) {
}

package app.headsup.progress;

import java.util.UUID;

/**
 * An answer as it leaves the browser.
 *
 * @param clientKey made by the browser; the same key is the same answer however often it arrives
 * @param givenBy the student, or the guardian beside them at home
 * @param response choice ids joined by commas, a number in either decimal style, or text
 */
public record NewAnswer(UUID clientKey, UUID studentId, UUID givenBy, UUID lessonId, UUID questionId,
        Setting setting, String response) {
}

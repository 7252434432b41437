package app.headsup.progress;

import java.util.UUID;

/**
 * What an adult saw in a mastery check.
 *
 * @param percent 0 to 100
 * @param reached the adult's own word on whether the objective is reached, whatever the percent
 */
public record NewResult(UUID studentId, UUID lessonId, Medium medium, int percent, boolean reached, UUID recordedBy) {
}

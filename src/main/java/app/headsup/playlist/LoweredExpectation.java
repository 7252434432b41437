package app.headsup.playlist;

import java.time.Instant;

/**
 * A must-do that became less.
 *
 * @param toTier null when it was taken off
 * @param by as the class calls them: "Ms. Rivera"
 */
public record LoweredExpectation(String lesson, Tier toTier, String reason, String by, Instant at) {
}

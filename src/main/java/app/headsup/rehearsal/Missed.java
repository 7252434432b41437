package app.headsup.rehearsal;

import java.util.UUID;

/**
 * Somebody who had to leave, or to stop, before they were done.
 *
 * @param what they were doing
 * @param at seconds from the hour's start
 * @param needed seconds that it would have taken from their start
 */
public record Missed(UUID learnerId, Doing what, int at, int needed) {
}

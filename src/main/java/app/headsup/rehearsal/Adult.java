package app.headsup.rehearsal;

import java.util.UUID;

/**
 * An adult in the room.
 *
 * @param talkMinutes how long a conference of theirs takes on average
 * @param glanceMinutes how often they look up from a conference, for one tap on the board
 */
public record Adult(UUID id, double talkMinutes, double glanceMinutes) {

    public Adult {
        if (talkMinutes <= 0 || glanceMinutes <= 0) {
            throw new IllegalArgumentException("Minutes are above 0");
        }
    }
}

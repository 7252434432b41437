package app.headsup.access;

import java.util.UUID;

/** Every session of this person has just been ended, on all nodes. */
public record SessionsEnded(UUID schoolId, UUID personId) {
}

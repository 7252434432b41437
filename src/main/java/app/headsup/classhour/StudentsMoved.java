package app.headsup.classhour;

import java.util.Collection;
import java.util.UUID;

/** Students have just been given another place, within the transaction that publishes this. */
public record StudentsMoved(UUID hourId, UUID classroomId, Collection<UUID> studentIds) {
}

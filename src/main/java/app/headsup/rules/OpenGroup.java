package app.headsup.rules;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A group at work now. */
public record OpenGroup(UUID groupId, UUID lessonId, List<UUID> studentIds, Instant formedAt) {
}

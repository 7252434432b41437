package app.headsup.conference;

import java.util.UUID;

/** A conference closed, with at least one strength; told inside that transaction. */
public record ConferenceClosed(UUID conferenceId, UUID classroomId, UUID studentId, UUID adultId) {
}

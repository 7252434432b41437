package app.headsup.classhour;

import java.util.UUID;

/** Somebody has a live page of this classroom open on this node now. */
public record PageOpened(UUID schoolId, UUID classroomId) {
}

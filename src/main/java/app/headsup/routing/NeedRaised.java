package app.headsup.routing;

import java.util.UUID;

/** An adult wrote down that a student needs something that no data shows. */
record NeedRaised(UUID classroomId, UUID studentId) {
}

package app.headsup.routing;

import java.util.UUID;

/** A class lets its rules do something else from now on. */
record PolicyChanged(UUID classroomId) {
}

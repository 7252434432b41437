package app.headsup.classhour;

import java.util.UUID;

/** A student has told the adults of the class something; within the transaction that keeps it. */
public record SignalRaised(UUID classroomId, UUID studentId) {
}

package app.headsup.classhour;

import java.util.UUID;

/** An adult has met a student's signal, or the student took it back; within the transaction that keeps it. */
public record SignalClosed(UUID classroomId, UUID studentId) {
}

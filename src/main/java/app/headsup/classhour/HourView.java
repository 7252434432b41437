package app.headsup.classhour;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A class hour; @param endedAt null while it runs */
public record HourView(UUID id, UUID classroomId, Instant startedAt, int plannedMinutes, Instant endedAt) {

    public boolean running() {
        return endedAt == null;
    }

    /** Whole minutes until the planned end, rounded up; negative once it is over time. */
    public long minutesLeft(Instant now) {
        long seconds = Duration.between(now, startedAt.plus(Duration.ofMinutes(plannedMinutes))).toSeconds();
        return Math.ceilDiv(seconds, 60);
    }
}

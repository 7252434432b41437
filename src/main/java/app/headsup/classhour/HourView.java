package app.headsup.classhour;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A class hour.
 *
 * @param version another one after each {@link Live#changed}
 * @param endedAt null while it runs
 */
public record HourView(UUID id, long version, UUID classroomId, Instant startedAt, int plannedMinutes, Instant endedAt) {

    /** After this long over its planned end, an hour in which nobody moves anybody counts as forgotten. */
    static final Duration MAY_RUN_ON = Duration.ofMinutes(30);

    public boolean running() {
        return endedAt == null;
    }

    public Instant plannedEnd() {
        return startedAt.plus(Duration.ofMinutes(plannedMinutes));
    }

    /** Whether it may have been forgotten; see {@link ClassHours#endForgotten}, which looks closer. */
    public boolean maybeForgotten(Instant now) {
        return running() && !now.isBefore(plannedEnd().plus(MAY_RUN_ON));
    }

    /** Whole minutes until the planned end, rounded up; negative once it is over time. */
    public long minutesLeft(Instant now) {
        long seconds = Duration.between(now, plannedEnd()).toSeconds();
        return Math.ceilDiv(seconds, 60);
    }
}

package app.headsup.classhour;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a student is now.
 *
 * @param zoneId null where the state says enough
 * @param adultId whom they are with; only in state {@link State#ADULT}
 * @param groupId whom they work with; only in state {@link State#TOGETHER}
 * @param since when they got there
 */
public record Whereabouts(UUID hourId, UUID studentId, State state, UUID zoneId, UUID adultId, UUID groupId,
        Instant since) {

    /** Whole minutes there, rounded down; never negative. */
    public long minutes(Instant now) {
        return Math.max(0, Duration.between(since, now).toMinutes());
    }
}

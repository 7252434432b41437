package app.headsup.dashboard;

import app.headsup.classhour.State;
import app.headsup.web.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A student on the board.
 *
 * @param state null for somebody enrolled who has no place in this hour
 * @param since when they got there; null without a place
 * @param with the adult's name, or the place where their screen stands; null where the state says enough
 * @param doing the lesson or check they work on; null where nobody knows
 * @param screenMinutes on screen in this hour, all times together
 * @param conferenceId their open conference; null without one
 * @param listOf the adult who looks after them in this hour; null for everybody's
 * @param mine whether they are in the reader's list, or in nobody's
 */
public record Chip(UUID studentId, String name, State state, Instant since, long minutes, String with, Doing doing,
        long screenMinutes, UUID conferenceId, boolean absent, UUID listOf, boolean mine) {

    /** What the board's form sends: who, and since when the reader saw them there. */
    public String value() {
        return studentId + "@" + (since == null ? 0 : ChronoUnit.MICROS.between(Instant.EPOCH, since));
    }

    /** Reads what {@link #value} wrote; a mangled one is {@link NotFound}. */
    static Seen seen(String value) {
        try {
            var parts = value.split("@", 2);
            long micros = Long.parseLong(parts[1]);
            return new Seen(UUID.fromString(parts[0]),
                    micros == 0 ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException mangled) {
            throw new NotFound();
        }
    }

    static long minutes(Instant since, Instant now) {
        return since == null ? 0 : Math.max(0, Duration.between(since, now).toMinutes());
    }

    /** A chip as somebody ticked it, maybe a while ago. */
    record Seen(UUID studentId, Instant since) {
    }

    /** What somebody works on: a lesson, or the check after its task. */
    public record Doing(String title, boolean check) {
    }
}

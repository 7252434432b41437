package app.headsup.conference;

import java.time.Instant;
import java.util.UUID;

/**
 * A student as their mentor's list names them.
 *
 * @param lastAt of the last check-in that counted; null before the first
 * @param schoolDays since then; null before the first
 */
public record Mentee(UUID id, String name, Instant lastAt, Integer schoolDays) {

    static final int LIMIT = 7;

    /** Nobody goes seven school days without a check-in unseen. */
    public boolean due() {
        return schoolDays == null || schoolDays >= LIMIT;
    }

    public boolean never() {
        return lastAt == null;
    }
}

package app.headsup.access;

import app.headsup.web.SlowDown;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * How sign-in slows a guesser down: five free tries for one account or card, then a rest that doubles from thirty seconds
 * up to a quarter of an hour. Per account, never per address: thirty children behind one address must all get in.
 *
 * @param blockedUntil null while nobody rests
 */
@Embeddable
record Patience(short misses, Instant blockedUntil) {

    static final Patience WHOLE = new Patience((short) 0, null);

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_REST = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofMinutes(15);

    Patience afterMiss(Instant now) {
        int count = Math.min(misses + 1, 100);
        if (count < FREE_TRIES) {
            return new Patience((short) count, null);
        }
        long doubled = FIRST_REST.toSeconds() << Math.min(count - FREE_TRIES, 10);
        var rest = Duration.ofSeconds(Math.min(doubled, LONGEST_REST.toSeconds()));
        return new Patience((short) count, now.plus(rest));
    }

    /** Throws {@link SlowDown} while the rest lasts. */
    void check(Instant now) {
        if (blockedUntil != null && now.isBefore(blockedUntil)) {
            throw new SlowDown(Duration.between(now, blockedUntil));
        }
    }
}

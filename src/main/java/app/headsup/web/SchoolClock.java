package app.headsup.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The clock everything is handed. It tells the system's time in microseconds, which is what PostgreSQL keeps, so what was
 * written equals what is read back.
 *
 * <p>The sample school's history and the tests stop it at a moment of their choosing, for the current thread only:
 * {@code try (var held = clock.at(tuesdayAtTen)) { … }}. Inside, the moment stands still; holds nest.
 */
@Component
public final class SchoolClock extends Clock {

    private final ZoneId zone;
    private final ThreadLocal<Instant> held;

    public SchoolClock() {
        this(ZoneOffset.UTC, new ThreadLocal<>());
    }

    private SchoolClock(ZoneId zone, ThreadLocal<Instant> held) {
        this.zone = zone;
        this.held = held;
    }

    /** Stops the clock at this moment for the current thread, until the answer is closed by the same thread. */
    public Held at(Instant moment) {
        var before = held.get();
        held.set(moment.truncatedTo(ChronoUnit.MICROS));
        return () -> {
            if (before == null) {
                held.remove();
            } else {
                held.set(before);
            }
        };
    }

    /** What the action answers when it happens at this moment. */
    public <T> T at(Instant moment, Supplier<T> action) {
        try (var ignored = at(moment)) {
            return action.get();
        }
    }

    @Override
    public Instant instant() {
        var moment = held.get();
        return moment != null ? moment : Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock, held together with this one, in another zone. */
    @Override
    public Clock withZone(ZoneId other) {
        return new SchoolClock(other, held);
    }

    /** A clock that stands still until this is closed. */
    @FunctionalInterface
    public interface Held extends AutoCloseable {

        @Override
        void close();
    }
}

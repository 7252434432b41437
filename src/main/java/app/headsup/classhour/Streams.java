package app.headsup.classhour;

import app.headsup.web.SlowDown;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The pages that are open on this node. A stream holds neither a thread nor a connection of the pool between two words,
 * lives as long as its session, and there are never more than a node can carry.
 */
@Component
class Streams {

    private static final Logger log = LoggerFactory.getLogger(Streams.class);

    private static final int MOST = 4000;
    private static final int MOST_OF_A_SESSION = 8;
    private static final Duration BEAT = Duration.ofSeconds(15);
    /** A page drawn, then a change, then its stream: the stream begins with the word that the page missed. */
    private static final Duration DRAWN_TO_OPEN = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Collection<OpenPage> streams = new ConcurrentLinkedQueue<>();
    private final Map<Topic, Instant> lastChange = new ConcurrentHashMap<>();
    /** Since when this node hears of changes without a gap. */
    private volatile Instant hearing = Instant.MIN;
    private volatile ScheduledExecutorService timer = newTimer();

    Streams(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    synchronized void start() {
        if (timer.isShutdown()) {
            timer = newTimer();
        }
        timer.scheduleWithFixedDelay(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    synchronized void stop() {
        timer.shutdownNow();
        streams.forEach(OpenPage::end);
        streams.clear();
    }

    /** Opens a stream; too many of one session end its oldest, too many on the node are asked to come back. */
    SseEmitter open(Set<Topic> topics, String sessionId) {
        if (streams.size() >= MOST) {
            throw new SlowDown(Duration.ofSeconds(30));
        }
        var stream = new OpenPage(topics, sessionId);
        stream.emitter().onCompletion(() -> streams.remove(stream));
        stream.emitter().onError(gone -> streams.remove(stream));
        var ofSession = streams.stream().filter(other -> Objects.equals(other.sessionId(), sessionId)).toList();
        ofSession.stream().limit(Math.max(0, ofSession.size() - MOST_OF_A_SESSION + 1)).forEach(this::end);
        streams.add(stream);
        stream.beat();
        var drawn = clock.instant().minus(DRAWN_TO_OPEN);
        if (hearing.isAfter(drawn) || topics.stream().map(lastChange::get).filter(Objects::nonNull)
                .anyMatch(change -> change.isAfter(drawn))) {
            stream.changed(timer);
        }
        return stream.emitter();
    }

    void changed(Topic topic) {
        lastChange.put(topic, clock.instant());
        streams.stream().filter(stream -> stream.isAbout(topic)).forEach(stream -> stream.changed(timer));
    }

    /** After a gap in what this node heard: anything may have changed, also for a page that opens its stream in a moment. */
    void changed() {
        hearing = clock.instant();
        streams.forEach(stream -> stream.changed(timer));
    }

    /** Ends the streams of sessions that are over. While the database is away, nothing can be known and nothing ends. */
    void endWithTheirSessions() {
        var wanted = streams.stream().map(OpenPage::sessionId).filter(Objects::nonNull).distinct().toArray(String[]::new);
        try {
            var alive = new HashSet<>(jdbc.sql(
                    "select trim(session_id) from spring_session where session_id = any(?) and expiry_time > ?")
                    .params(wanted, clock.millis()).query(String.class).list());
            streams.stream().filter(stream -> !alive.contains(String.valueOf(stream.sessionId()))).forEach(this::end);
        } catch (DataAccessException | TransactionException away) {
            log.debug("Could not ask which sessions are over", away);
        }
    }

    private void beat() {
        streams.forEach(OpenPage::beat);
        lastChange.values().removeIf(change -> change.isBefore(clock.instant().minus(DRAWN_TO_OPEN)));
        endWithTheirSessions();
    }

    private static ScheduledExecutorService newTimer() {
        return Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("live-timer").factory());
    }

    private void end(OpenPage stream) {
        streams.remove(stream);
        stream.end();
    }
}

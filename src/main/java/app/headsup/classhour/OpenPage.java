package app.headsup.classhour;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One page that somebody has open. Many changes at once become one word, and a browser that reads slowly holds up nobody
 * else: at most one word is being written and one is waiting.
 */
final class OpenPage {

    private static final long SETTLE_MS = 150;
    /** After how long a browser asks for the stream again; not all of a node that died at once. */
    private static final int SOONEST_MS = 500;
    private static final int LATEST_MS = 2000;

    private final Set<Topic> topics;
    private final String sessionId;
    private final SseEmitter emitter = new SseEmitter(0L);
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ReentrantLock writing = new ReentrantLock();

    /** @param sessionId the stream ends with it; null ends at the first look */
    OpenPage(Set<Topic> topics, String sessionId) {
        this.topics = Set.copyOf(topics);
        this.sessionId = sessionId;
    }

    SseEmitter emitter() {
        return emitter;
    }

    String sessionId() {
        return sessionId;
    }

    boolean isAbout(Topic topic) {
        return topics.contains(topic);
    }

    /** Says "changed" in a moment, unless that is about to be said anyway. */
    void changed(ScheduledExecutorService timer) {
        if (waiting.compareAndSet(false, true)) {
            timer.schedule(() -> Thread.startVirtualThread(() -> say("changed", waiting)),
                    SETTLE_MS, TimeUnit.MILLISECONDS);
        }
    }

    /** Keeps the connection from being taken for dead, by proxies and by the page. */
    void beat() {
        Thread.startVirtualThread(() -> {
            if (!writing.isLocked()) {
                say("beat", new AtomicBoolean());
            }
        });
    }

    void end() {
        emitter.complete();
    }

    private void say(String event, AtomicBoolean toLower) {
        writing.lock();
        try {
            toLower.set(false);
            emitter.send(SseEmitter.event().name(event)
                    .reconnectTime(ThreadLocalRandom.current().nextInt(SOONEST_MS, LATEST_MS)).data(""));
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        } finally {
            writing.unlock();
        }
    }
}

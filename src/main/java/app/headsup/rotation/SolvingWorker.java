package app.headsup.rotation;

import app.headsup.access.Accounts;
import app.headsup.database.CurrentSchool;
import app.headsup.rotation.SolvingStore.Claim;
import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Searches for plans on this node, one at a time, on one thread that never touches the database while it searches. It has
 * the lowest priority, which by default does nothing on Linux. A second thread, once a second, stores what is new, renews the claim, and hears whether to stop. The
 * node that was asked begins at once; every half minute each node looks for searches that nobody works on any more.
 */
@Component
class SolvingWorker {

    private static final Logger log = LoggerFactory.getLogger(SolvingWorker.class);

    private final ExecutorService searcher = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("solving").factory());
    private final ScheduledExecutorService clerk = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("solving-clerk").factory());
    private final Searches searches;
    private final Accounts accounts;
    private volatile boolean stopping;

    SolvingWorker(Searches searches, Accounts accounts) {
        this.searches = searches;
        this.accounts = accounts;
        clerk.scheduleWithFixedDelay(this::report, 1, 1, TimeUnit.SECONDS);
    }

    @TransactionalEventListener
    void on(SolvingAsked asked) {
        CurrentSchool.id().ifPresent(school -> searcher.execute(() -> safely(() -> work(school))));
    }

    /** For what a node left behind that has died, and what waits since this one was last stopped. */
    @Scheduled(fixedDelay = 30_000, initialDelay = 10_000)
    void look() {
        searcher.execute(() -> safely(() -> accounts.schools().forEach(school -> safely(() -> work(school)))));
    }

    private void work(UUID school) {
        CurrentSchool.in(school, () -> {
            for (var next = claim(); next.isPresent(); next = claim()) {
                searches.run(next.get());
            }
        });
    }

    /** A node that stops doesn't take up again what it has just given back. */
    private Optional<Claim> claim() {
        return stopping ? Optional.empty() : searches.claim();
    }

    /** What fails in one school keeps nobody else's plans waiting. */
    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.error("Looking for plans to solve failed", e);
        }
    }

    private void report() {
        try {
            searches.report();
        } catch (RuntimeException e) {
            log.warn("A search could not be reported; the next second tries again: {}", e.toString());
        }
    }

    /** What is under way is given back with the best it has; another node, or the next start, goes on from there. */
    @PreDestroy
    void stop() {
        stopping = true;
        clerk.shutdown();
        searcher.shutdown();
        searches.release();
    }
}

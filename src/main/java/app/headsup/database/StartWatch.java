package app.headsup.database;

import java.time.Duration;

/**
 * The library waits out its whole patience even for a server that gave up at once. This watches the server's first
 * words and, when they are its last, interrupts the waiting thread, which is the one that made the watch.
 */
class StartWatch {

    private static final Duration INTERVAL = Duration.ofMillis(50);

    private final StartLog log;
    private final Thread starter = Thread.currentThread();
    private final Thread watcher = Thread.ofVirtual().unstarted(this::watch);
    private volatile boolean gaveUp;

    StartWatch(StartLog log) {
        this.log = log;
        watcher.start();
    }

    /** Ends the watch; true when the server gave up. The starting thread's interrupt was ours and is cleared. */
    boolean end() {
        watcher.interrupt();
        // Not join(), which the watcher's own interrupt would end. It has at most one look at a small file left.
        while (watcher.isAlive()) {
            Thread.onSpinWait();
        }
        if (gaveUp) {
            Thread.interrupted();
        }
        return gaveUp;
    }

    private void watch() {
        try {
            while (!log.gaveUp()) {
                Thread.sleep(INTERVAL);
            }
            gaveUp = true;
            starter.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

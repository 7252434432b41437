package app.headsup.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;

/**
 * The library waits out its whole patience even for a server that gave up at once. This watches the server's first
 * words and, when they are its last, interrupts the waiting thread, which is the one that made the watch.
 */
class StartWatch {

    private static final Duration INTERVAL = Duration.ofMillis(50);

    private final Path log;
    private final Thread starter = Thread.currentThread();
    private final Thread watcher = Thread.ofVirtual().unstarted(this::watch);
    private volatile boolean gaveUp;

    StartWatch(Path log) {
        this.log = log;
        watcher.start();
    }

    /** Ends the watch; true when the server gave up. The starting thread's interrupt was ours and is cleared. */
    boolean end() {
        watcher.interrupt();
        while (watcher.isAlive()) {
            Thread.onSpinWait();
        }
        if (gaveUp) {
            Thread.interrupted();
        }
        return gaveUp;
    }

    /** The server's own reason, without its time stamps. */
    String reason() {
        String fatal = text().lines().filter(line -> line.contains("FATAL:"))
                .map(line -> line.substring(line.indexOf("FATAL:") + "FATAL:".length()).strip())
                .collect(Collectors.joining("; "));
        return fatal.isEmpty() ? text().strip() : fatal;
    }

    private void watch() {
        try {
            while (!text().contains("could not start server")) {
                Thread.sleep(INTERVAL);
            }
            gaveUp = true;
            starter.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String text() {
        try {
            return Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            return "";
        }
    }
}

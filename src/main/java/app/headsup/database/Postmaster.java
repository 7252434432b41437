package app.headsup.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The server process that a data folder names in {@code postmaster.pid}.
 *
 * <p>It outlives a JVM that was killed; the next start finds it here and stops it before starting its own.
 */
class Postmaster {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path cluster;

    Postmaster(Path cluster) {
        this.cluster = cluster;
    }

    /**
     * Stops the server of this folder if one runs, waiting for its last checkpoint, and clears what it left behind.
     * The caller holds the folder's lock, so a server found here has lost its application.
     */
    void stop() throws IOException {
        Optional<ProcessHandle> running = running();
        if (running.isPresent()) {
            running.get().destroy();
            await(running.get());
        }
        Files.deleteIfExists(pidFile());
    }

    /** Waits until the server of this folder has ended by itself; returns at once if there is none. */
    void awaitEnd() throws IOException {
        Optional<ProcessHandle> running = running();
        if (running.isPresent()) {
            await(running.get());
        }
    }

    /** A number left from before a reboot may by now belong to anyone, so the process must also look like ours. */
    private Optional<ProcessHandle> running() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        String first = Files.readString(pidFile(), StandardCharsets.ISO_8859_1).lines().findFirst().orElse("").strip();
        if (!first.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(first)).filter(ProcessHandle::isAlive).filter(this::servesThisFolder);
    }

    private boolean servesThisFolder(ProcessHandle process) {
        String command = process.info().command().orElse("");
        String commandLine = process.info().commandLine().orElse(command);
        return commandLine.contains("postgres") && (commandLine.equals(command) || commandLine.contains(cluster.toString()));
    }

    private static void await(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("PostgreSQL process " + process.pid() + " does not end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for PostgreSQL to end", e);
        }
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }
}

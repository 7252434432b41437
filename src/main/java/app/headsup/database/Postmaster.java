package app.headsup.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The server process that a cluster names in its {@code postmaster.pid}.
 *
 * <p>It outlives a JVM that was killed; the next start finds it here and stops it before starting its own. Whoever
 * calls holds the folder's lock, so a server found running has lost its application.
 */
class Postmaster {

    /** For an orderly end with its checkpoint. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration INTERVAL = Duration.ofMillis(20);

    private final Path cluster;

    Postmaster(Path cluster) {
        this.cluster = cluster;
    }

    /**
     * Stops the server if one runs. Asked politely it waits for its clients, perhaps a forgotten psql; killed, it
     * recovers every commit at the next start.
     */
    void stop() throws IOException {
        Optional<ProcessHandle> named = named();
        if (named.filter(this::servesThisCluster).isPresent()) {
            end(named.get());
        } else if (named.isPresent() && !isPostgres(named.get())) {
            // A number from before a reboot that now belongs to something else: PostgreSQL would take it for a server.
            Files.deleteIfExists(pidFile());
        }
        // In every other case the file stays. PostgreSQL reads it to see whether processes of a killed server still
        // hold the shared memory, and clears it itself.
    }

    /** The process that serves this cluster now; its file goes a moment before the process does. */
    Optional<ProcessHandle> server() throws IOException {
        return named().filter(this::servesThisCluster);
    }

    static void end(ProcessHandle process) throws IOException {
        process.destroy();
        if (!ended(process)) {
            process.destroyForcibly();
            if (!ended(process)) {
                throw new IOException("process " + process.pid() + " of an earlier start does not end");
            }
        }
    }

    private static boolean ended(ProcessHandle process) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        // An ended process that its parent has not yet taken note of still counts as alive, but has no program.
        while (process.isAlive() && isPostgres(process)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    /** {@link ProcessHandle#onExit()} looks only every second or so at a process that isn't our child. */
    private static void pause() throws IOException {
        try {
            Thread.sleep(INTERVAL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for PostgreSQL to end", e);
        }
    }

    private Optional<ProcessHandle> named() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        String first = Files.readString(pidFile(), StandardCharsets.ISO_8859_1).lines().findFirst().orElse("").strip();
        return first.matches("\\d{1,18}")
                ? ProcessHandle.of(Long.parseLong(first)).filter(ProcessHandle::isAlive)
                : Optional.empty();
    }

    private boolean servesThisCluster(ProcessHandle process) {
        // Not every system shows the arguments; there the program's name has to do.
        return isPostgres(process)
                && process.info().commandLine().map(line -> line.contains(cluster.toString())).orElse(true);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("postgres")).isPresent();
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }
}

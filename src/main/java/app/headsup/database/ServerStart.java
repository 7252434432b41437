package app.headsup.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** One start of the embedded server, which says why when it fails. */
class ServerStart {

    /** How long processes of a killed server may take to notice that it is gone. */
    private static final Duration REMAINS_GONE = Duration.ofSeconds(20);

    private ServerStart() {
    }

    static EmbeddedPostgres launch(DataFolder folder, RolePasswords passwords) throws IOException {
        BinaryCache.use(folder.path().resolve("postgres-programs"));
        long deadline = System.nanoTime() + REMAINS_GONE.toNanos();
        while (true) {
            try {
                return attempt(folder, passwords);
            } catch (GaveUp e) {
                if (!e.getMessage().contains("is still in use") || System.nanoTime() > deadline) {
                    throw e;
                }
            }
        }
    }

    private static EmbeddedPostgres attempt(DataFolder folder, RolePasswords passwords) throws IOException {
        StartLog log = new StartLog(folder.startLog());
        Files.deleteIfExists(log.file());
        Path superuserFile = folder.path().resolve("postgres-initdb-password");
        OwnerOnly.write(superuserFile, passwords.superuser());
        StartWatch watch = new StartWatch(log);
        try {
            EmbeddedPostgres server = ServerSettings.durable(folder, passwords, superuserFile).start();
            if (watch.end()) {
                // Before closing, which writes to the same file.
                String reason = log.reason();
                server.close();
                throw new GaveUp(reason);
            }
            return server;
        } catch (IllegalStateException e) {
            // initdb failed; the library's message is its command line.
            throw new IOException(log.reason().isEmpty() ? e.getMessage() : log.reason(), e);
        } finally {
            watch.end();
            Files.deleteIfExists(superuserFile);
        }
    }

    /** The server ended by itself, for the reason in the message. */
    private static class GaveUp extends IOException {

        GaveUp(String reason) {
            super(reason);
        }
    }
}

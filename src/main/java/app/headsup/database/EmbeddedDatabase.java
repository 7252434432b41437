package app.headsup.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL of our own, for a school or a developer who has configured none. Its data survives restarts, and
 * a commit is on disk when it returns.
 *
 * <p>Life: {@link #start} takes the folder, stops a server that a killed JVM left there, starts ours and brings the
 * roles up to date; {@link #close} stops it after everything that uses it.
 */
class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "headsup";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final RolePasswords passwords;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server, RolePasswords passwords) {
        this.folder = folder;
        this.server = server;
        this.passwords = passwords;
    }

    /** @throws DatabaseRefusal with what to do, when the folder can't be used */
    static EmbeddedDatabase start(Path path) {
        try {
            DataFolder folder = DataFolder.open(path);
            try {
                return startIn(folder);
            } catch (IOException | SQLException | RuntimeException e) {
                new Postmaster(folder.cluster()).stop();
                folder.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw new DatabaseRefusal("The embedded PostgreSQL in " + path + " could not start: " + e.getMessage(),
                    "See postgres-start.log in that folder, or name another folder with headsup.data-dir.", e);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
    }

    RolePasswords passwords() {
        return passwords;
    }

    @Override
    public void close() throws IOException {
        server.close();
        new Postmaster(folder.cluster()).awaitEnd();
        folder.close();
    }

    private static EmbeddedDatabase startIn(DataFolder folder) throws IOException, SQLException {
        new Postmaster(folder.cluster()).stop();
        boolean creating = folder.isNew();
        RolePasswords passwords = folder.passwords();
        EmbeddedPostgres server = launch(folder, passwords);
        createDatabase(server);
        RolesScript.run(server.getDatabase("postgres", NAME), passwords);
        folder.markComplete();
        log.info("{} PostgreSQL in {}", creating ? "Created" : "Reopened", folder.cluster());
        return new EmbeddedDatabase(folder, server, passwords);
    }

    private static EmbeddedPostgres launch(DataFolder folder, RolePasswords passwords) throws IOException {
        Path superuserFile = passwords.superuserFile(folder.path());
        try {
            return ServerSettings.durable(folder, passwords, superuserFile)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
        } finally {
            Files.delete(superuserFile);
        }
    }

    private static void createDatabase(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + NAME + "'")) {
            if (!found.next()) {
                connection.createStatement().execute("CREATE DATABASE " + NAME);
            }
        }
    }
}

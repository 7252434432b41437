package app.headsup.database;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

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
            } catch (Exception | ExceptionInInitializerError e) {
                new Postmaster(folder.cluster()).stop();
                folder.close();
                throw e;
            }
        } catch (DatabaseRefusal e) {
            throw e;
        } catch (FileSystemException e) {
            throw StartRefusal.unusable(path, e);
        } catch (Exception | ExceptionInInitializerError e) {
            throw StartRefusal.failed(path, e);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
    }

    RolePasswords passwords() {
        return passwords;
    }

    /** Returns when the server's process has ended and another start may take the folder. */
    @Override
    public void close() throws IOException {
        Optional<ProcessHandle> process = new Postmaster(folder.cluster()).server();
        server.close();
        // The library asks and waits five seconds; a last checkpoint may need longer.
        if (process.isPresent()) {
            Postmaster.end(process.get());
        }
        folder.close();
    }

    private static EmbeddedDatabase startIn(DataFolder folder) throws IOException, SQLException {
        new Postmaster(folder.cluster()).stop();
        boolean creating = folder.isNew();
        RolePasswords passwords = folder.passwords();
        EmbeddedPostgres server = ServerStart.launch(folder, passwords);
        createDatabase(server);
        RolesScript.run(server.getDatabase("postgres", NAME), passwords);
        folder.markComplete();
        log.info("{} the embedded PostgreSQL in {}", creating ? "Created" : "Opened", folder.cluster());
        return new EmbeddedDatabase(folder, server, passwords);
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

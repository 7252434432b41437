package app.headsup.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL of one test run: a container where a Docker engine answers, else the embedded binaries in a temporary
 * folder. It ends with the JVM and leaves nothing behind.
 */
public final class TestServer {

    private static final String IMAGE = "postgres:18";

    private final String host;
    private final int port;
    private final String superuser;
    private final RolePasswords passwords;

    private TestServer(String host, int port, String superuser, RolePasswords passwords) {
        this.host = host;
        this.port = port;
        this.superuser = superuser;
        this.passwords = passwords;
    }

    /** Starts a server without any database of ours yet. */
    public static TestServer start() {
        RolePasswords passwords = RolePasswords.random();
        return DockerEngine.answers() ? container(passwords) : embedded(passwords);
    }

    /** Creates a database and runs {@code db/roles.sql} in it, as an operator would. */
    public void create(String database) {
        try (Connection connection = asSuperuser("postgres").getConnection()) {
            connection.createStatement().execute("CREATE DATABASE " + database);
            RolesScript.run(asSuperuser(database), passwords);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    /** {@code headsup_app}: what the application is. */
    public DataSource asApp(String database) {
        return as("headsup_app", passwords.app(), database);
    }

    /** {@code headsup_owner}: what the migrations are. */
    public DataSource asOwner(String database) {
        return as("headsup_owner", passwords.owner(), database);
    }

    /** Past every policy: to arrange and to look, never for the code under test. */
    public DataSource asSuperuser(String database) {
        return as(superuser, passwords.superuser(), database);
    }

    /** Any role a test has made. */
    public DataSource as(String role, String password, String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser(role);
        source.setPassword(password);
        return source;
    }

    RoleConnection appConnection(String database) {
        return new RoleConnection(url(database), "headsup_app", passwords.app());
    }

    RoleConnection ownerConnection(String database) {
        return new RoleConnection(url(database), "headsup_owner", passwords.owner());
    }

    RoleConnection superuserConnection(String database) {
        return new RoleConnection(url(database), superuser, passwords.superuser());
    }

    private static TestServer container(RolePasswords passwords) {
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE)
                .withUsername("postgres").withPassword(passwords.superuser())
                .withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=builtin --locale=C.UTF-8");
        container.start();
        return new TestServer(container.getHost(), container.getFirstMappedPort(), "postgres", passwords);
    }

    private static TestServer embedded(RolePasswords passwords) {
        try {
            Path folder = Files.createTempDirectory("headsup-test");
            Path superuserFile = folder.resolve("password");
            OwnerOnly.write(superuserFile, passwords.superuser());
            BinaryCache.use(folder.resolve("programs"));
            EmbeddedPostgres server = ServerSettings
                    .guarded(EmbeddedPostgres.builder(), passwords, superuserFile)
                    .setDataDirectory(folder.resolve("postgres"))
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Files.delete(superuserFile);
            folder.toFile().deleteOnExit();
            return new TestServer("localhost", server.getPort(), "postgres", passwords);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

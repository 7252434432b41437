package app.headsup;

import javax.sql.DataSource;

import app.headsup.database.TestServer;

/**
 * The one database of a test run. Started by the first test that needs it; migrated by the Spring context.
 * A test that wants a database of its own asks {@link #server()} to create another.
 */
public final class TestDatabase {

    /** The database that {@link HeadsupTest} uses. */
    public static final String NAME = "headsup";

    private TestDatabase() {
    }

    /** The server behind it, for tests that need other roles or databases. */
    public static TestServer server() {
        return Running.SERVER;
    }

    /** As the application: {@code headsup_app}, held back by row-level security. */
    public static DataSource asApp() {
        return server().asApp(NAME);
    }

    /** As the owner of the tables, also held back where row-level security is forced. */
    public static DataSource asOwner() {
        return server().asOwner(NAME);
    }

    /** Past every policy: to arrange and to look, never for the code under test. */
    public static DataSource asSuperuser() {
        return server().asSuperuser(NAME);
    }

    private static final class Running {

        static final TestServer SERVER = start();

        private static TestServer start() {
            TestServer server = TestServer.start();
            server.create(NAME);
            return server;
        }
    }
}

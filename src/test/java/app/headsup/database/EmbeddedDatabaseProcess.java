package app.headsup.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/**
 * A child process that {@link EmbeddedDatabaseLifecycleTest} may kill: only the embedded database, in a real Spring
 * context. It says what it found, then counts up, and says each number after its commit was acknowledged.
 */
class EmbeddedDatabaseProcess {

    /** Leaves the processor to the processes beside it. */
    private static final Duration PACE = Duration.ofMillis(2);

    private EmbeddedDatabaseProcess() {
    }

    public static void main(String[] args) throws SQLException {
        SpringApplication application = new SpringApplication(EmbeddedDatabaseConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        EmbeddedDatabase database = application.run(args).getBean(EmbeddedDatabase.class);
        count(database, table(database));
    }

    private static int table(EmbeddedDatabase database) throws SQLException {
        try (Connection owner = DriverManager.getConnection(database.url(), "headsup_owner",
                database.passwords().owner()); Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kept (number int PRIMARY KEY)");
            try (ResultSet found = statement.executeQuery("SELECT coalesce(max(number), 0), count(*) FROM kept")) {
                found.next();
                System.out.println("FOUND " + found.getInt(1) + " IN " + found.getInt(2));
                return found.getInt(1);
            }
        }
    }

    private static void count(EmbeddedDatabase database, int last) {
        try (Connection app = DriverManager.getConnection(database.url(), "headsup_app", database.passwords().app());
                Statement statement = app.createStatement()) {
            for (int number = last + 1; ; number++) {
                statement.execute("INSERT INTO kept VALUES (" + number + ")");
                System.out.println("STORED " + number);
                LockSupport.parkNanos(PACE.toNanos());
            }
        } catch (SQLException ended) {
            System.out.println("ENDED");
        }
    }
}

package app.headsup.database;

import app.headsup.TestDatabase;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The application under test on the run's database, as the same restricted role as in a school. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabaseConfiguration {

    @Bean
    JdbcConnectionDetails applicationConnection() {
        return TestDatabase.server().appConnection(TestDatabase.NAME).forApplication();
    }

    @Bean
    FlywayConnectionDetails migrationConnection() {
        return TestDatabase.server().ownerConnection(TestDatabase.NAME).forMigrations();
    }
}

package app.headsup.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * One role's way into a database, told to the connection pool or to Flyway. Two types on purpose: a bean that were
 * both would offer the owner's connection to the pool.
 */
record RoleConnection(String url, String role, String password) {

    JdbcConnectionDetails forApplication() {
        return new ForApplication(this);
    }

    FlywayConnectionDetails forMigrations() {
        return new ForMigrations(this);
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return role + " at " + url;
    }

    private record ForApplication(RoleConnection connection) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return connection.url();
        }

        @Override
        public String getUsername() {
            return connection.role();
        }

        @Override
        public String getPassword() {
            return connection.password();
        }
    }

    private record ForMigrations(RoleConnection connection) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return connection.url();
        }

        @Override
        public String getUsername() {
            return connection.role();
        }

        @Override
        public String getPassword() {
            return connection.password();
        }
    }
}

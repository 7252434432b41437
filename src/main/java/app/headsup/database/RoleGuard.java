package app.headsup.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.StringUtils;

/**
 * Refuses to start when row-level security would not hold the application's own role back, because then a mistake in
 * one query could show one school's children to another.
 *
 * <p>It looks at the connection as soon as it is known: before the pool, the migrations and everything after them.
 */
class RoleGuard implements BeanPostProcessor {

    /** Membership counts even where it isn't inherited: SET ROLE would be enough. The role's own faults come first. */
    private static final String FAULTS = """
            WITH reachable AS (
                SELECT * FROM pg_roles WHERE pg_has_role(session_user, oid, 'MEMBER')
            ), fault (rank, role, words) AS (
                SELECT 1, rolname, 'is a superuser' FROM reachable WHERE rolsuper
                UNION ALL
                SELECT 2, rolname, 'has BYPASSRLS' FROM reachable WHERE rolbypassrls
                UNION ALL
                SELECT 3, rolname, 'owns the database' FROM reachable
                  JOIN pg_database d ON d.datdba = reachable.oid WHERE d.datname = current_database()
                UNION ALL
                SELECT 4, rolname, 'owns the schema ' || n.nspname FROM reachable
                  JOIN pg_namespace n ON n.nspowner = reachable.oid WHERE n.nspname = 'public'
                UNION ALL
                SELECT 5, rolname, 'owns the table ' || c.relname FROM reachable
                  JOIN pg_class c ON c.relowner = reachable.oid AND c.relkind IN ('r', 'p')
                 WHERE c.relnamespace = 'public'::regnamespace
                UNION ALL
                SELECT 6, rolname, 'may create and grant roles' FROM reachable WHERE rolcreaterole
                UNION ALL
                SELECT 7, rolname, 'may use the server''s files and programs' FROM reachable
                 WHERE rolname IN ('pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program')
            )
            SELECT session_user AS own, role, words FROM fault ORDER BY role = session_user DESC, rank, words LIMIT 1
            """;

    private final ObjectProvider<JdbcConnectionDetails> application;

    RoleGuard(ObjectProvider<JdbcConnectionDetails> application) {
        this.application = application;
    }

    /** @throws DatabaseRefusal when the role could bypass the policies, the database doesn't answer, or no owner is named */
    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (bean instanceof JdbcConnectionDetails details) {
            check(details);
        } else if (bean instanceof FlywayConnectionDetails details) {
            // Makes that bean, and so checks it, before any migration, which may need no other connection than this.
            application.getIfAvailable();
            requireOwner(details);
        }
        return bean;
    }

    private static void requireOwner(FlywayConnectionDetails details) {
        if (!StringUtils.hasText(details.getUsername())) {
            throw new DatabaseRefusal("Nobody is named who owns the tables, and the application's own role must not.",
                    "Set SPRING_FLYWAY_USER=headsup_owner and SPRING_FLYWAY_PASSWORD.");
        }
    }

    private static void check(JdbcConnectionDetails details) {
        try (Connection connection = DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(),
                details.getPassword())) {
            fault(connection).ifPresent(RoleGuard::refuse);
        } catch (SQLException e) {
            throw new DatabaseRefusal("The database at %s can't be used as \"%s\": %s"
                    .formatted(details.getJdbcUrl(), details.getUsername(), e.getMessage()),
                    "Check that the server runs there, and SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                            + " SPRING_DATASOURCE_PASSWORD.", e);
        }
    }

    private static void refuse(String fault) {
        throw new DatabaseRefusal("Row-level security would not hold back the application's own database role: "
                + fault + ".",
                "Run db/roles.sql on that database as a superuser, then set SPRING_DATASOURCE_USERNAME=headsup_app and"
                        + " SPRING_FLYWAY_USER=headsup_owner with their passwords (SPRING_DATASOURCE_PASSWORD,"
                        + " SPRING_FLYWAY_PASSWORD).");
    }

    /** What would let the role of this connection past the policies, in words; empty when nothing does. */
    static Optional<String> fault(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(FAULTS)) {
            if (!row.next()) {
                return Optional.empty();
            }
            String own = row.getString("own");
            String role = row.getString("role");
            String through = own.equals(role) ? "" : " may become \"" + role + "\", which";
            return Optional.of("\"" + own + "\"" + through + " " + row.getString("words"));
        }
    }
}

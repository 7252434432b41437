package app.headsup.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import app.headsup.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RoleGuardTest {

    private static final String DATABASE = "role_guard";

    @BeforeAll
    static void database() throws SQLException {
        TestDatabase.server().create(DATABASE);
        superuserRuns("CREATE ROLE bypassing LOGIN BYPASSRLS PASSWORD 'x'");
        superuserRuns("CREATE ROLE member LOGIN PASSWORD 'x'");
        superuserRuns("GRANT headsup_owner TO member WITH INHERIT FALSE");
        superuserRuns("CREATE ROLE planner LOGIN PASSWORD 'x'");
        superuserRuns("CREATE TABLE note (id int)");
        superuserRuns("ALTER TABLE note OWNER TO planner");
        superuserRuns("CREATE ROLE manager LOGIN CREATEROLE PASSWORD 'x'");
        superuserRuns("CREATE ROLE reader LOGIN PASSWORD 'x'");
        superuserRuns("GRANT pg_execute_server_program TO reader");
        superuserRuns("GRANT CONNECT ON DATABASE role_guard TO PUBLIC");
    }

    @Test
    void theApplicationsRoleMayStart() throws SQLException {
        try (Connection connection = TestDatabase.server().asApp(DATABASE).getConnection()) {
            assertThat(RoleGuard.fault(connection)).isEmpty();
        }
    }

    @Test
    void aSuperuserIsRefused() throws SQLException {
        try (Connection connection = TestDatabase.server().asSuperuser(DATABASE).getConnection()) {
            assertThat(RoleGuard.fault(connection)).contains("\"postgres\" is a superuser");
        }
    }

    @Test
    void theOwnerIsRefused() throws SQLException {
        try (Connection connection = TestDatabase.server().asOwner(DATABASE).getConnection()) {
            assertThat(RoleGuard.fault(connection)).contains("\"headsup_owner\" owns the database");
        }
    }

    @Test
    void aRoleThatBypassesIsRefused() throws SQLException {
        assertThat(fault("bypassing")).contains("\"bypassing\" has BYPASSRLS");
    }

    @Test
    void aMemberOfTheOwnerIsRefusedEvenWithoutInheritance() throws SQLException {
        assertThat(fault("member")).contains("\"member\" may become \"headsup_owner\", which owns the database");
    }

    @Test
    void theOwnerOfOneTableIsRefused() throws SQLException {
        assertThat(fault("planner")).contains("\"planner\" owns the table note");
    }

    @Test
    void aRoleThatCouldGrantItselfMoreIsRefused() throws SQLException {
        assertThat(fault("manager")).contains("\"manager\" may create and grant roles");
    }

    @Test
    void aRoleThatReachesTheServersProgramsIsRefused() throws SQLException {
        assertThat(fault("reader")).get().asString().endsWith("may use the server's files and programs");
    }

    private static Optional<String> fault(String role) throws SQLException {
        try (Connection connection = TestDatabase.server().as(role, "x", DATABASE).getConnection()) {
            return RoleGuard.fault(connection);
        }
    }

    private static void superuserRuns(String sql) throws SQLException {
        try (Connection connection = TestDatabase.server().asSuperuser(DATABASE).getConnection()) {
            connection.createStatement().execute(sql);
        }
    }
}

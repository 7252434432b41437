package app.headsup.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the embedded database promises while it runs, and the sentence for each folder it can't run on. */
class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    private Path created() {
        return CreatedFolder.copyTo(folder.resolve("data"));
    }

    @Test
    void isDurableGuardedAndOfTheVersionWeName() throws IOException, SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(created());
                Connection app = DriverManager.getConnection(database.url(), "headsup_app",
                        database.passwords().app())) {
            assertThat(show(app, "fsync")).isEqualTo("on");
            assertThat(show(app, "full_page_writes")).isEqualTo("on");
            assertThat(show(app, "synchronous_commit")).isEqualTo("on");
            assertThat(show(app, "server_version")).startsWith(DataFolder.MAJOR_VERSION + ".");
            assertThat(RoleGuard.fault(app)).isEmpty();
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "postgres", "guessed"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void onlyTheOwnerReadsThePasswords() throws IOException {
        Path created = created();
        Path file = created.resolve("postgres-passwords.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(created))).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(created)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder(
                    "headsup.lock", "postgres", "postgres-passwords.properties", "postgres-start.log");
        }
    }

    @Test
    void aFolderOfAnotherVersionIsLeftAlone() throws IOException {
        Files.createDirectory(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "17\n");
        refuses(folder, "was written by PostgreSQL 17; this version of Headsup brings PostgreSQL 18.");
        assertThat(folder.resolve("postgres")).isDirectoryContaining(file -> file.endsWith("PG_VERSION"));
    }

    @Test
    void aFolderWithSomethingElseIsLeftAlone() throws IOException {
        Files.createDirectory(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/thesis.txt"), "years of work");
        refuses(folder, "holds files, but no PostgreSQL database.");
        refuses(folder, "holds files, but no PostgreSQL database.");
        assertThat(folder.resolve("postgres/thesis.txt")).exists();
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));
        refuses(file, "can't use that folder: " + file + " is a file.");
        refuses(file.resolve("below"), "can't use that folder: ");
    }

    @Test
    void missingPasswordsAreNamed() throws IOException {
        Path created = created();
        Files.delete(created.resolve("postgres-passwords.properties"));
        refuses(created, "is missing, so the database beside it can't be opened.");
    }

    @Test
    void aServerThatGivesUpSaysWhyAtOnce() throws IOException {
        Path created = created();
        Path settings = created.resolve("postgres/postgresql.auto.conf").toRealPath();
        Files.writeString(settings, "port = nonsense\n");
        long start = System.nanoTime();
        refuses(created, "could not start: configuration file \"" + settings + "\" contains errors");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aProcessNumberThatNowBelongsToAnotherProgramIsNoHindrance() throws IOException {
        Path created = created();
        Files.writeString(created.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");
        EmbeddedDatabase.start(created).close();
        assertThat(created.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    private static void refuses(Path folder, String sentence) {
        assertThatExceptionOfType(DatabaseRefusal.class).isThrownBy(() -> EmbeddedDatabase.start(folder))
                .withMessageContaining(sentence).satisfies(refusal -> assertThat(refusal.action()).isNotBlank());
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}

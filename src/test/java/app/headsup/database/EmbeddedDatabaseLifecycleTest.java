package app.headsup.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed. Every end is followed by a clean start with every acknowledged row. */
@Timeout(120)
class EmbeddedDatabaseLifecycleTest {

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void created() {
        folder = CreatedFolder.copyTo(parent.resolve("data"));
    }

    @Test
    void aSecondInstanceIsRefusedAndAStopEndsTheServerToo() throws IOException, SQLException {
        try (ChildApplication first = ChildApplication.start(folder).untilStored(20)) {
            ChildApplication second = ChildApplication.start(folder);
            assertThat(second.exit()).isEqualTo(1);
            assertThat(second.output()).contains("Another Headsup is running on the folder " + folder.toRealPath())
                    .doesNotContain("\tat ");
            first.untilStored(first.stored() + 20);

            ProcessHandle server = server().orElseThrow();
            first.terminate();
            assertThat(runs(server)).isFalse();
            assertThat(kept()).isGreaterThanOrEqualTo(first.stored());
        }
    }

    @Test
    void aKilledApplicationsServerIsStoppedByTheNextStart() throws IOException, SQLException {
        try (ChildApplication first = ChildApplication.start(folder).untilStored(20)) {
            ProcessHandle orphan = server().orElseThrow();
            first.kill();
            assertThat(runs(orphan)).as("the server outlives its application").isTrue();
            assertThat(kept()).isGreaterThanOrEqualTo(first.stored());
            assertThat(runs(orphan)).isFalse();
        }
    }

    @Test
    void killingBothLosesNothing() throws IOException, SQLException {
        try (ChildApplication first = ChildApplication.start(folder).untilStored(20)) {
            server().orElseThrow().destroyForcibly();
            first.kill();
            assertThat(kept()).isGreaterThanOrEqualTo(first.stored());
        }
    }

    @Test
    void aKillWhileTheClusterIsBeingCreatedStartsAnew() throws IOException {
        Path fresh = parent.resolve("fresh");
        try (ChildApplication first = ChildApplication.start(fresh)) {
            while (!Files.exists(fresh.resolve("postgres/PG_VERSION"))) {
                assertThat(first.isAlive()).as(first.output()).isTrue();
            }
            first.kill();
            assertThat(fresh.resolve("postgres-unfinished")).exists();
            EmbeddedDatabase.start(fresh).close();
            assertThat(fresh.resolve("postgres-unfinished")).doesNotExist();
        }
    }

    /** Only children see this folder: this JVM may run in a locale that can't name it. */
    @Test
    void aNameWithSpacesAndOtherLettersIsAFolderLikeAnyOther() throws IOException {
        String name = parent.resolve("a school").toString() + "/\\u00e9cole \\u5b66\\u6821 'x'";
        try (ChildApplication first = ChildApplication.start(name).untilStored(20)) {
            first.kill();
            try (ChildApplication second = ChildApplication.start(name).untilStored(1)) {
                assertThat(second.found()).isGreaterThanOrEqualTo(first.stored());
            }
        }
    }

    @Test
    void oneProcessDoesNotOpenTheFolderTwiceEither() throws IOException {
        try (EmbeddedDatabase open = EmbeddedDatabase.start(folder)) {
            assertThatExceptionOfType(DatabaseRefusal.class).isThrownBy(() -> EmbeddedDatabase.start(folder));
            assertThat(server()).isPresent();
        }
    }

    /** The rows after a clean start; none before the last may be missing. */
    private int kept() throws IOException, SQLException {
        try (EmbeddedDatabase next = EmbeddedDatabase.start(folder);
                Connection app = DriverManager.getConnection(next.url(), "headsup_app", next.passwords().app());
                ResultSet row = app.createStatement().executeQuery("SELECT count(*), max(number) FROM kept")) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(row.getInt(2));
            return row.getInt(1);
        }
    }

    /** A process that has ended may stay in the list until its parent looks; it has no program any more. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private Optional<ProcessHandle> server() throws IOException {
        return new Postmaster(folder.toRealPath().resolve("postgres")).server();
    }
}

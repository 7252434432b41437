package app.headsup.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What PostgreSQL 18 really wrote in these situations, which no test may bring about on every machine. */
class StartLogTest {

    @TempDir
    Path folder;

    @Test
    void aFullDiskIsTheReasonAndNotItsConsequences() throws IOException {
        StartLog log = said("""
                running bootstrap script ... 2026-01-05 08:00:00.000 UTC [93] ERROR:  could not extend file "base/1/2691": No space left on device
                2026-01-05 08:00:00.001 UTC [93] HINT:  Check free disk space.
                2026-01-05 08:00:00.002 UTC [93] PANIC:  cannot abort transaction 1, it was already committed
                child process exited with exit code 134
                """);
        assertThat(log.reason()).isEqualTo("could not extend file \"base/1/2691\": No space left on device");
    }

    @Test
    void anothersFolderEndsTheWait() throws IOException {
        StartLog log = said("pg_ctl: could not access directory \"/srv/data/postgres\": Permission denied\n");
        assertThat(log.gaveUp()).isTrue();
        assertThat(log.reason()).isEqualTo("could not access directory \"/srv/data/postgres\": Permission denied");
    }

    @Test
    void aServerThatMayStillComeIsWaitedFor() throws IOException {
        StartLog log = said("""
                pg_ctl: another server might be running; trying to start server anyway
                waiting for server to start....2026-01-05 08:00:00.000 UTC [93] LOG:  redirecting log output
                """);
        assertThat(log.gaveUp()).isFalse();
    }

    @Test
    void silenceHasNoReason() {
        StartLog log = new StartLog(folder.resolve("none"));
        assertThat(log.gaveUp()).isFalse();
        assertThat(log.reason()).isEmpty();
    }

    private StartLog said(String words) throws IOException {
        return new StartLog(Files.writeString(folder.resolve("log"), words));
    }
}

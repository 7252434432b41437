package app.headsup.database;

import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** How the embedded server is created and started. The library's own defaults are those of a throw-away test server. */
class ServerSettings {

    private ServerSettings() {
    }

    /** For data that must last: a commit is on disk when it returns. */
    static EmbeddedPostgres.Builder durable(DataFolder folder, RolePasswords passwords, Path superuserFile) {
        return guarded(EmbeddedPostgres.builder(), passwords, superuserFile)
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                // Spring closes us after the connection pool; the library's own hook would run beside it.
                .setRegisterShutdownHook(false)
                // Recovery after a kill may have a gigabyte of log to read.
                .setPGStartupWait(Duration.ofSeconds(60))
                // The library starts the server with -F; a later setting wins.
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                // A killed JVM must not leave a long query holding the memory that the next start needs.
                .setServerConfig("client_connection_check_interval", "1s")
                // A pipe of ours would break when we are killed. The server writes its own files, a week of them.
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                .setServerConfig("log_rotation_age", "1d")
                .setOutputRedirector(ProcessBuilder.Redirect.to(folder.startLog().toFile()));
    }

    /**
     * Passwords from the first second instead of "trust", no socket in the shared temporary folder, and a sort order
     * that no update of the operating system can change under an index.
     */
    static EmbeddedPostgres.Builder guarded(EmbeddedPostgres.Builder builder, RolePasswords passwords,
                                            Path superuserFile) {
        // The library passes these on to initdb as --name=value, whatever they are.
        return builder.setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", superuserFile.toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", passwords.superuser())
                .setServerConfig("unix_socket_directories", "");
    }
}

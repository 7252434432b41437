package app.headsup.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords of the embedded server's roles: made once, kept beside the data where only the owner may read. */
record RolePasswords(String superuser, String owner, String app, String backup) {

    static RolePasswords random() {
        SecureRandom random = new SecureRandom();
        return new RolePasswords(password(random), password(random), password(random), password(random));
    }

    static RolePasswords read(Path file) throws IOException {
        Properties stored = new Properties();
        stored.load(new StringReader(Files.readString(file)));
        return new RolePasswords(stored.getProperty("postgres"), stored.getProperty("headsup_owner"),
                stored.getProperty("headsup_app"), stored.getProperty("headsup_backup"));
    }

    void write(Path file) throws IOException {
        OwnerOnly.write(file, """
                # Made by Headsup for the database in this folder. Keep both together.
                postgres=%s
                headsup_owner=%s
                headsup_app=%s
                headsup_backup=%s
                """.formatted(superuser, owner, app, backup));
    }

    private static String password(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /** Keeps the passwords out of logs and debuggers. */
    @Override
    public String toString() {
        return "RolePasswords[…]";
    }
}

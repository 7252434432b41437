package app.headsup.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the PostgreSQL programs are unpacked: once per user, never in a temporary folder shared with other users. */
class BinaryCache {

    private static final String ZONKY_PROPERTY = "ot.epg.working-dir";

    private BinaryCache() {
    }

    /**
     * Must come before the first use of the zonky builder, which reads the property.
     *
     * @param fallback for users without a home they may write in, as service accounts often are
     */
    static void use(Path fallback) throws IOException {
        if (System.getProperty(ZONKY_PROPERTY) == null) {
            System.setProperty(ZONKY_PROPERTY, writable(perUser().resolve("headsup"), fallback).toString());
        }
    }

    private static Path writable(Path folder, Path fallback) throws IOException {
        try {
            OwnerOnly.createDirectories(folder);
        } catch (IOException e) {
            return OwnerOnly.createDirectories(fallback);
        }
        return Files.isWritable(folder) ? folder : OwnerOnly.createDirectories(fallback);
    }

    private static Path perUser() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        String windows = System.getenv("LOCALAPPDATA");
        if (xdg != null && !xdg.isBlank()) {
            return Path.of(xdg);
        }
        return windows != null ? Path.of(windows) : Path.of(System.getProperty("user.home"), ".cache");
    }
}

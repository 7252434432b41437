package app.headsup.database;

import java.nio.file.Path;

/** Where the PostgreSQL programs are unpacked: once per user, never in a temporary folder shared with other users. */
class BinaryCache {

    private static final String ZONKY_PROPERTY = "ot.epg.working-dir";

    private BinaryCache() {
    }

    /** Must come before the first use of the zonky builder, which reads the property. */
    static void use() {
        if (System.getProperty(ZONKY_PROPERTY) == null) {
            System.setProperty(ZONKY_PROPERTY, folder().resolve("headsup").toString());
        }
    }

    private static Path folder() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        String windows = System.getenv("LOCALAPPDATA");
        if (xdg != null && !xdg.isBlank()) {
            return Path.of(xdg);
        }
        return windows != null ? Path.of(windows) : Path.of(System.getProperty("user.home"), ".cache");
    }
}

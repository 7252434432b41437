package app.headsup.database;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A folder's name as a person gave it. A JVM in a plain-ASCII locale can't spell every folder of its system. */
class FolderName {

    /** What the JVM puts in place of a letter it couldn't read. */
    private static final String UNREADABLE = "\uFFFD";

    private FolderName() {
    }

    /** @throws DatabaseRefusal rather than use another folder with question marks in its name */
    static Path path(String name) {
        try {
            Path path = Path.of(name);
            String spelled = path.isAbsolute() ? name : System.getProperty("user.dir") + "/" + name;
            if (spelled.contains(UNREADABLE)) {
                throw unreadable(spelled);
            }
            return path;
        } catch (InvalidPathException e) {
            throw unreadable(name);
        }
    }

    private static DatabaseRefusal unreadable(String name) {
        return new DatabaseRefusal("Headsup can't read the folder name \"" + name + "\" on this system.",
                "Start with a UTF-8 locale, such as LC_ALL=C.UTF-8, or name another folder with headsup.data-dir.");
    }
}

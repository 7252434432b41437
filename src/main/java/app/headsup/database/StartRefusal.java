package app.headsup.database;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Puts what went wrong with the embedded database's folder into one sentence for the person who started it. */
class StartRefusal {

    private static final String OTHER_FOLDER = "name another folder with headsup.data-dir (or HEADSUP_DATA_DIR).";

    private StartRefusal() {
    }

    /** The system does not let us use the folder. */
    static DatabaseRefusal unusable(Path folder, FileSystemException e) {
        String reason = switch (e) {
            case FileAlreadyExistsException file -> file.getFile() + " is a file";
            case AccessDeniedException denied -> "no permission for " + denied.getFile();
            case NoSuchFileException missing -> missing.getFile() + " can't be created";
            default -> e.getMessage();
        };
        return new DatabaseRefusal(
                "Headsup keeps its database in %s and can't use that folder: %s.".formatted(absolute(folder), reason),
                "Make it a folder that you may write in, or " + OTHER_FOLDER, e);
    }

    /** The server itself failed. */
    static DatabaseRefusal failed(Path folder, Throwable e) {
        String reason = e instanceof ExceptionInInitializerError && e.getCause() != null
                ? e.getCause().toString() : e.getMessage();
        return new DatabaseRefusal(
                "The embedded PostgreSQL in %s could not start: %s".formatted(absolute(folder), reason),
                "See postgres-start.log and postgres/log in that folder for more, or " + OTHER_FOLDER, e);
    }

    private static Path absolute(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}

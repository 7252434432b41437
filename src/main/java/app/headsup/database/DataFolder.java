package app.headsup.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.springframework.util.FileSystemUtils;

/**
 * The folder with everything this installation keeps, held by one process at a time from start to end.
 *
 * <p>Life: opened and locked; the cluster is created once, with a marker beside it until it is complete, so that a
 * first start which was killed half-way begins anew; from then on every start checks the version and reuses it.
 */
class DataFolder implements Closeable {

    /** The major version of the binaries in the Maven build; a cluster of another one can't be read. */
    static final String MAJOR_VERSION = "18";

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws DatabaseRefusal when another process holds it, or what is in it isn't a cluster of our version */
    static DataFolder open(Path path) throws IOException {
        Path folder = path.toAbsolutePath().normalize();
        Files.createDirectories(folder);
        DataFolder opened = new DataFolder(folder, lock(folder));
        try {
            opened.clearUnfinishedCluster();
            opened.checkVersion();
            return opened;
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    Path cluster() {
        return folder.resolve("postgres");
    }

    Path path() {
        return folder;
    }

    Path startLog() {
        return folder.resolve("postgres-start.log");
    }

    boolean isNew() {
        return !Files.exists(cluster().resolve("PG_VERSION"));
    }

    RolePasswords passwords() throws IOException {
        Path file = folder.resolve("postgres-passwords.properties");
        if (isNew()) {
            Files.writeString(marker(), "");
            RolePasswords.random().write(file);
        } else if (!Files.exists(file)) {
            throw new DatabaseRefusal("The file " + file + " is missing, so the database beside it can't be opened.",
                    "Put the file back from where this folder was copied; both belong together.");
        }
        return RolePasswords.read(file);
    }

    void markComplete() throws IOException {
        Files.deleteIfExists(marker());
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private void clearUnfinishedCluster() throws IOException {
        if (Files.exists(marker())) {
            new Postmaster(cluster()).stop();
            FileSystemUtils.deleteRecursively(cluster());
        }
    }

    private void checkVersion() throws IOException {
        if (isNew()) {
            return;
        }
        String found = Files.readString(cluster().resolve("PG_VERSION")).strip();
        if (!found.equals(MAJOR_VERSION)) {
            throw new DatabaseRefusal(
                    "The folder %s was written by PostgreSQL %s; this version of Headsup brings PostgreSQL %s."
                            .formatted(cluster(), found, MAJOR_VERSION),
                    "Start the Headsup version that wrote it and make a backup there, then restore it into an empty"
                            + " folder; or name another folder with headsup.data-dir.");
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve("headsup.lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = null;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException ignored) {
            // This same process has it open already; to the caller that is no different.
        }
        if (held == null) {
            channel.close();
            throw new DatabaseRefusal("Another Headsup is running on the folder " + folder + ".",
                    "Use that one, stop it first, or name another folder with headsup.data-dir.");
        }
        return channel;
    }

    private Path marker() {
        return folder.resolve("postgres-unfinished");
    }
}

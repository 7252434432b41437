package app.headsup.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

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
    private final FolderLock lock;

    private DataFolder(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws DatabaseRefusal when another process holds it, or what is in it isn't a cluster of our version */
    static DataFolder open(Path path) throws IOException {
        // The real path: the same folder must have the same name at the next start, through whichever link it is reached.
        Path folder = OwnerOnly.createDirectories(path).toRealPath();
        DataFolder opened = new DataFolder(folder, FolderLock.take(folder));
        try {
            opened.clearUnfinishedCluster();
            opened.checkVersion();
            return opened;
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    Path path() {
        return folder;
    }

    Path cluster() {
        return folder.resolve("postgres");
    }

    /** What the server said before it opened its own log. */
    Path startLog() {
        return folder.resolve("postgres-start.log");
    }

    /** Nothing has been created here yet. */
    boolean isNew() throws IOException {
        if (!Files.exists(cluster())) {
            return true;
        }
        try (Stream<Path> content = Files.list(cluster())) {
            return content.findAny().isEmpty();
        }
    }

    /** The passwords of this folder's cluster; made now if the cluster is about to be. */
    RolePasswords passwords() throws IOException {
        Path file = folder.resolve("postgres-passwords.properties");
        if (isNew()) {
            OwnerOnly.write(marker(), "");
            RolePasswords.random().write(file);
        } else if (!Files.exists(file)) {
            throw new DatabaseRefusal("The file " + file + " is missing, so the database beside it can't be opened.",
                    "Put the file back from where this folder was copied; both belong together.");
        }
        return RolePasswords.read(file);
    }

    /** From here on nothing may clear this cluster. */
    void markComplete() throws IOException {
        Files.deleteIfExists(marker());
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    /** The marker says that no start has ever finished on this cluster, so nobody has stored anything in it. */
    private void clearUnfinishedCluster() throws IOException {
        if (Files.exists(marker())) {
            ProcessHandle.allProcesses().filter(this::creates).forEach(process -> {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                process.onExit().join();
            });
            new Postmaster(cluster()).stop();
            FileSystemUtils.deleteRecursively(cluster());
        }
    }

    private boolean creates(ProcessHandle process) {
        return process.info().commandLine()
                .filter(line -> line.contains("initdb") && line.contains(cluster().toString())).isPresent();
    }

    private void checkVersion() throws IOException {
        if (isNew()) {
            return;
        }
        Path version = cluster().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            throw new DatabaseRefusal("The folder " + cluster() + " holds files, but no PostgreSQL database.",
                    "Move them away, or name another folder with headsup.data-dir.");
        }
        String found = Files.readString(version).strip();
        if (!found.equals(MAJOR_VERSION)) {
            throw new DatabaseRefusal(
                    "The folder %s was written by PostgreSQL %s; this version of Headsup brings PostgreSQL %s."
                            .formatted(cluster(), found, MAJOR_VERSION),
                    "Start the Headsup version that wrote it and make a backup there, then restore it into an empty"
                            + " folder; or name another folder with headsup.data-dir.");
        }
    }

    private Path marker() {
        return folder.resolve("postgres-unfinished");
    }
}

package app.headsup.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The packaged application as a school would run it: extracted from its jar, in a process of its own, with the embedded
 * PostgreSQL on a data folder of its own and fsync on. Stopped when closed.
 */
final class ServedJar implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int port;
    private final Path data;

    private ServedJar(Process process, int port, Path data) {
        this.process = process;
        this.port = port;
        this.data = data;
    }

    /** Extracts {@code target/headsup-*.jar} and starts it without the sample school; ready when this returns. */
    static ServedJar start(Path data, String... javaOptions) throws Exception {
        return start(extracted(), data, List.of("--headsup.sample=false"), javaOptions);
    }

    static ServedJar start(Path jar, Path data, List<String> settings, String... javaOptions) throws Exception {
        int port = freePort();
        var command = new ArrayList<>(List.of(java(), "-Xmx1g"));
        command.addAll(List.of(javaOptions));
        command.addAll(List.of("-jar", jar.getFileName().toString(), "--server.port=" + port,
                "--headsup.data-dir=" + data.toAbsolutePath()));
        command.addAll(settings);
        Files.createDirectories(data);
        var process = new ProcessBuilder(command).directory(jar.getParent().toFile()).redirectErrorStream(true)
                .redirectOutput(data.resolve("server.log").toFile()).start();
        var served = new ServedJar(process, port, data);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        served.awaitFirstPage();
        return served;
    }

    /** The jar taken apart, which starts faster and serves 2.6 times as much. */
    static Path extracted() throws Exception {
        Path jar;
        try (var jars = Files.newDirectoryStream(Path.of("target"), "headsup-*.jar")) {
            jar = jars.iterator().next();
        } catch (IOException | java.util.NoSuchElementException e) {
            throw new IllegalStateException("First: mvn -DskipTests package");
        }
        Path folder = Path.of("target", "benchmark", "app");
        Path app = folder.resolve(jar.getFileName()).toAbsolutePath();
        if (!Files.exists(app) || Files.getLastModifiedTime(app).compareTo(Files.getLastModifiedTime(jar)) < 0) {
            run(folder, "-Djarmode=tools", "-jar", jar.toAbsolutePath().toString(), "extract", "--force",
                    "--destination", folder.toAbsolutePath().toString());
            Files.setLastModifiedTime(app, java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis()));
        }
        return app;
    }

    static void run(Path folder, String... arguments) throws Exception {
        Files.createDirectories(folder);
        var command = new ArrayList<>(List.of(java()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("java.log").toFile()).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed, see " + folder.resolve("java.log"));
        }
    }

    Wire connect() throws IOException {
        return new Wire(port);
    }

    /** What the application and its database have used of the processors so far. */
    Duration processorTime() throws IOException {
        var postmaster = ProcessHandle.of(Long.parseLong(postmaster().getFirst().strip())).stream();
        return Stream.concat(Stream.of(process.toHandle()), postmaster.flatMap(one ->
                        Stream.concat(Stream.of(one), one.descendants())))
                .flatMap(one -> one.info().totalCpuDuration().stream()).reduce(Duration.ZERO, Duration::plus);
    }

    /** Past every policy: to lay down rows and to look, never for what is measured. */
    Connection asSuperuser() throws SQLException, IOException {
        return database("postgres");
    }

    /** As the application itself. */
    Connection asApp() throws SQLException, IOException {
        return database("headsup_app");
    }

    private Connection database(String role) throws SQLException, IOException {
        var passwords = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("postgres-passwords.properties"))) {
            passwords.load(file);
        }
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + postmaster().get(3).strip() + "/headsup",
                role, passwords.getProperty(role));
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(data.resolve("postgres/postmaster.pid"));
    }

    private void awaitFirstPage() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var wire = connect()) {
                int status = wire.send(wire.request("GET", "/sign-in", null)).status();
                if (status == 200 || status == 302) {
                    return;
                }
            } catch (IOException notYet) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("The application did not start, see " + data.resolve("server.log"));
                }
            }
            Thread.sleep(5);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}

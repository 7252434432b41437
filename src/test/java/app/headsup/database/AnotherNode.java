package app.headsup.database;

import static org.awaitility.Awaitility.await;

import app.headsup.HeadsupApplication;
import app.headsup.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application in a process of its own on the run's database, as an operator starts a second node. It may be killed. */
public final class AnotherNode implements AutoCloseable {

    private static final long PATIENCE_S = 90;
    private static final Path LOG = Path.of("target/another-node.log");

    private final Process process;
    private final int port;

    private AnotherNode(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Answers requests when this returns. */
    public static AnotherNode start() throws IOException {
        int port = freePort();
        var owner = TestDatabase.server().ownerConnection(TestDatabase.NAME);
        var app = TestDatabase.server().appConnection(TestDatabase.NAME);
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx300m", "-cp", withoutTests(),
                HeadsupApplication.class.getName(), "--server.port=" + port);
        builder.environment().putAll(Map.of("SPRING_DATASOURCE_URL", app.url(),
                "SPRING_DATASOURCE_USERNAME", app.role(), "SPRING_DATASOURCE_PASSWORD", app.password(),
                "SPRING_FLYWAY_USER", owner.role(), "SPRING_FLYWAY_PASSWORD", owner.password()));
        var node = new AnotherNode(builder.redirectErrorStream(true).redirectOutput(Redirect.to(LOG.toFile())).start(), port);
        await().atMost(PATIENCE_S, TimeUnit.SECONDS).until(node::answers);
        return node;
    }

    public int port() {
        return port;
    }

    /** As a power cut ends it: it says good-bye to nobody. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    private boolean answers() throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("It did not start: " + Files.readString(LOG));
        }
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                    .build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String withoutTests() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes")).collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

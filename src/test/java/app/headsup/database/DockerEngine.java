package app.headsup.database;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.net.URI;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Asks whether a Docker engine answers. Where none does, the answer comes at once: Testcontainers itself takes seconds. */
class DockerEngine {

    /** An engine on this machine answers a ping within a few ms; one that is busy pulling may need longer. */
    private static final long PATIENCE_MS = 500;

    private DockerEngine() {
    }

    static boolean answers() {
        return sockets().anyMatch(DockerEngine::pings);
    }

    private static Stream<SocketAddress> sockets() {
        String host = System.getenv("DOCKER_HOST");
        if (host != null && host.startsWith("tcp://")) {
            URI uri = URI.create(host);
            return Stream.of(new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? 2375 : uri.getPort()));
        }
        if (host != null && host.startsWith("unix://")) {
            return Stream.of(UnixDomainSocketAddress.of(host.substring("unix://".length())));
        }
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        return Stream.of(Path.of("/var/run/docker.sock"),
                        Path.of(System.getProperty("user.home"), ".docker/run/docker.sock"),
                        runtime == null ? null : Path.of(runtime, "docker.sock"))
                .filter(Objects::nonNull).filter(Files::exists).map(UnixDomainSocketAddress::of);
    }

    private static boolean pings(SocketAddress address) {
        StandardProtocolFamily family = address instanceof UnixDomainSocketAddress
                ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET;
        try (SocketChannel channel = SocketChannel.open(family); Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            if (!channel.connect(address) && !(ready(channel, selector, SelectionKey.OP_CONNECT) && channel.finishConnect())) {
                return false;
            }
            channel.write(ByteBuffer.wrap("GET /_ping HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
            ByteBuffer answer = ByteBuffer.allocate(64);
            return ready(channel, selector, SelectionKey.OP_READ) && channel.read(answer) > 0
                    && new String(answer.array(), StandardCharsets.US_ASCII).contains(" 200 ");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static boolean ready(SocketChannel channel, Selector selector, int operation) throws IOException {
        channel.register(selector, operation);
        return selector.select(PATIENCE_MS) > 0;
    }
}

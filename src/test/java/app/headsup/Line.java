package app.headsup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The way from a browser to a node, as rooms and proxies make it: a stream may go silent in its sleep, all may be cut, and
 * the next that is opened may lead to another node, or nowhere.
 */
public final class Line implements AutoCloseable {

    private static final int NOWHERE = 0;

    private final ServerSocket door;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile int node;

    public Line(int node) {
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.node = node;
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Where what is opened from now on leads. */
    public void leadTo(int port) {
        node = port;
    }

    /** Ends everything, and nothing can be opened. */
    public void cut() {
        node = NOWHERE;
        links.forEach(Link::close);
    }

    /** As a device wakes up: what lay idle is closed, and a stream that looks open carries nothing any more. */
    public void sleep() {
        links.forEach(Link::sleep);
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                lead(door.accept());
            } catch (IOException closed) {
                // nobody comes any more
            }
        }
    }

    /** Where nobody answers, the browser sees it at once and tries again. */
    private void lead(Socket browser) throws IOException {
        try {
            if (node != NOWHERE) {
                links.add(new Link(browser, new Socket(InetAddress.getLoopbackAddress(), node)));
                return;
            }
        } catch (IOException nobodyThere) {
            // as if there were no way at all
        }
        browser.close();
    }

    private final class Link {

        private final Socket browser;
        private final Socket server;
        private volatile boolean stream;
        private volatile boolean silent;

        Link(Socket browser, Socket server) {
            this.browser = browser;
            this.server = server;
            Thread.ofVirtual().start(() -> carry(browser, server));
            Thread.ofVirtual().start(() -> carry(server, browser));
        }

        private void carry(Socket from, Socket to) {
            var bytes = new byte[8192];
            try (var in = from.getInputStream(); var out = to.getOutputStream()) {
                for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                    stream |= new String(bytes, 0, read, StandardCharsets.ISO_8859_1).contains("text/event-stream\r\n");
                    if (!silent) {
                        out.write(bytes, 0, read);
                    }
                }
            } catch (IOException gone) {
                // ends the other way, too
            }
            close();
        }

        private void sleep() {
            if (stream) {
                silent = true;
            } else {
                close();
            }
        }

        private void close() {
            links.remove(this);
            for (var socket : new Socket[] {browser, server}) {
                try {
                    socket.close();
                } catch (IOException alreadyGone) {
                    // as wanted
                }
            }
        }
    }
}

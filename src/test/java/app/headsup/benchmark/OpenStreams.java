package app.headsup.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Live pages that stay open while something else is measured: five of each student, say. They count what they hear. */
final class OpenStreams implements AutoCloseable {

    private final List<Wire> wires = new ArrayList<>();
    private final AtomicInteger beats = new AtomicInteger();
    private final AtomicInteger changes = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private volatile boolean closing;

    OpenStreams(ServedJar app, List<Visitor> students, int howMany) throws IOException {
        for (int number = 0; number < howMany; number++) {
            var wire = app.connect();
            int status = wire.open(students.get(number % students.size()).bytes("GET", "/learn/events", null));
            if (status != 200) {
                throw new IllegalStateException("A stream was answered " + status);
            }
            wires.add(wire);
            Thread.startVirtualThread(() -> listen(wire));
        }
    }

    private void listen(Wire wire) {
        try {
            while (true) {
                var line = wire.line();
                if (line.equals("event:beat")) {
                    beats.incrementAndGet();
                } else if (line.equals("event:changed")) {
                    changes.incrementAndGet();
                }
            }
        } catch (IOException ended) {
            if (!closing) {
                lost.incrementAndGet();
            }
        }
    }

    String said() {
        return "%d live pages open: %d beats and %d changes heard, %d lost".formatted(wires.size(), beats.get(),
                changes.get(), lost.get());
    }

    @Override
    public void close() throws IOException {
        closing = true;
        for (var wire : wires) {
            wire.close();
        }
    }
}

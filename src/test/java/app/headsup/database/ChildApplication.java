package app.headsup.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** One {@link EmbeddedDatabaseProcess}, its words so far, and the ways to end it. */
class ChildApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private ChildApplication(Process process) {
        this.process = process;
        this.reader = Thread.ofVirtual().start(this::read);
    }

    static ChildApplication start(Path dataFolder) throws IOException {
        return start(dataFolder.toString());
    }

    /** @param dataFolder in JSON, so that a name outside this JVM's own character set can be written with escapes */
    static ChildApplication start(String dataFolder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                EmbeddedDatabaseProcess.class.getName());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("SPRING_APPLICATION_JSON", "{\"headsup.data-dir\": \"" + dataFolder + "\"}");
        builder.redirectErrorStream(true);
        return new ChildApplication(builder.start());
    }

    /** The last number it was told is stored. */
    int stored() {
        return last("STORED ");
    }

    /** The last number it found; fails if one before it was missing. */
    int found() {
        String line = lines.stream().filter(text -> text.startsWith("FOUND ")).findFirst().orElseThrow();
        String[] words = line.split(" ");
        if (!words[1].equals(words[3])) {
            throw new AssertionError("rows are missing: " + line);
        }
        return Integer.parseInt(words[1]);
    }

    ChildApplication untilStored(int more) {
        await(ignored -> lines.stream().anyMatch(line -> line.startsWith("FOUND ")));
        int goal = found() + more;
        await(ignored -> stored() >= goal);
        return this;
    }

    /** SIGTERM, as a service manager or Ctrl-C ends it. */
    int terminate() {
        process.destroy();
        return exit();
    }

    /** SIGKILL, to the JVM alone. */
    void kill() {
        process.destroyForcibly();
        exit();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    int exit() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("still running: " + output());
            }
            reader.join(PATIENCE);
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String output() {
        return String.join("\n", lines.stream().filter(line -> !line.startsWith("STORED ")).toList());
    }

    @Override
    public void close() {
        process.destroy();
        exit();
    }

    private int last(String prefix) {
        return lines.reversed().stream().filter(line -> line.startsWith(prefix)).findFirst()
                .map(line -> Integer.parseInt(line.substring(prefix.length()))).orElse(0);
    }

    private void await(Predicate<Void> condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        synchronized (lines) {
            while (!condition.test(null)) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0 || !process.isAlive()) {
                    throw new AssertionError("ended or took too long: " + output());
                }
                waitFor(Math.min(left, 500));
            }
        }
    }

    private void waitFor(long millis) {
        try {
            lines.wait(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                    lines.notifyAll();
                }
            }
        } catch (IOException killed) {
            // what it said ends here; thrown, it would fail whichever test awaits something at this moment
        }
    }
}

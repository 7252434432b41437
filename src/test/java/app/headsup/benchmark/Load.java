package app.headsup.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/** Keeps some workers busy at once, each doing one thing after another, and says how often and how fast it was done. */
final class Load {

    private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(3);

    private final int workers;
    private final int warmUp;
    private final Duration length;

    /** @param warmUp how often it is done before it counts: the compiler looks at what runs often, not long */
    Load(int workers, int warmUp, Duration length) {
        this.workers = workers;
        this.warmUp = warmUp;
        this.length = length;
    }

    /** Work of one worker: answers how many bytes came back. Throws when something was answered that should not be. */
    interface Work {
        int once() throws Exception;
    }

    /** Makes the work of one worker, with a connection of its own. */
    interface Worker {
        Work begin(int number) throws Exception;
    }

    /** What the server has used of the processors so far. */
    interface Meter {
        Duration read() throws Exception;
    }

    Figure run(String name, Worker worker, Meter meter) throws Exception {
        var window = new Window();
        try (var threads = Executors.newFixedThreadPool(workers)) {
            var runs = new ArrayList<Future<Run>>();
            for (int number = 0; number < workers; number++) {
                var work = worker.begin(number);
                runs.add(threads.submit(() -> new Run().repeat(work, window)));
            }
            long patience = System.nanoTime() + LONGEST_WARM_UP.toNanos();
            while (window.done.sum() < warmUp && System.nanoTime() < patience && runs.stream().noneMatch(Future::isDone)) {
                Thread.sleep(50);
            }
            var used = meter.read();
            window.open(length);
            Thread.sleep(length);
            return figure(name, runs, meter.read().minus(used));
        } finally {
            window.end = 0;
        }
    }

    /** From when to when counts what is done. */
    private static final class Window {

        private final LongAdder done = new LongAdder();
        private volatile long start = Long.MAX_VALUE;
        private volatile long end = Long.MAX_VALUE;

        void open(Duration length) {
            start = System.nanoTime();
            end = start + length.toNanos();
        }
    }

    private Figure figure(String name, ArrayList<Future<Run>> runs, Duration used) throws Exception {
        long[] all = {};
        int bytes = 0;
        for (var future : runs) {
            Run run;
            try {
                run = future.get();
            } catch (ExecutionException e) {
                throw new IOException(name + ": " + e.getCause().getMessage(), e.getCause());
            }
            var both = Arrays.copyOf(all, all.length + run.count);
            System.arraycopy(run.nanos, 0, both, all.length, run.count);
            all = both;
            bytes = Math.max(bytes, run.bytes);
        }
        Arrays.sort(all);
        return new Figure(name, all.length / (length.toNanos() / 1e9), at(all, 0.5), at(all, 0.99),
                used.toNanos() / 1e6 / all.length, bytes);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    private static final class Run {

        private long[] nanos = new long[1 << 12];
        private int count;
        private int bytes;

        Run repeat(Work work, Window window) throws Exception {
            for (long before = System.nanoTime(); before < window.end; ) {
                bytes = Math.max(bytes, work.once());
                long after = System.nanoTime();
                if (before >= window.start && after <= window.end) {
                    add(after - before);
                }
                window.done.increment();
                before = after;
            }
            return this;
        }

        private void add(long took) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = took;
        }
    }
}

package app.headsup.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Keeps some workers busy at once, each doing one thing after another, and says how often and how fast it was done. */
final class Load {

    private final int workers;
    private final Duration warmUp;
    private final Duration length;

    Load(int workers, Duration warmUp, Duration length) {
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
        long start = System.nanoTime() + warmUp.toNanos();
        long end = start + length.toNanos();
        try (var threads = Executors.newFixedThreadPool(workers)) {
            var runs = new ArrayList<Future<Run>>();
            for (int number = 0; number < workers; number++) {
                var work = worker.begin(number);
                runs.add(threads.submit(() -> new Run().repeat(work, start, end)));
            }
            Thread.sleep(Math.max(0, (start - System.nanoTime()) / 1_000_000));
            var used = meter.read();
            Thread.sleep(Math.max(0, (end - System.nanoTime()) / 1_000_000));
            return figure(name, runs, meter.read().minus(used));
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

        Run repeat(Work work, long start, long end) throws Exception {
            for (long before = System.nanoTime(); before < end; ) {
                bytes = Math.max(bytes, work.once());
                long after = System.nanoTime();
                if (before >= start && after <= end) {
                    add(after - before);
                }
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

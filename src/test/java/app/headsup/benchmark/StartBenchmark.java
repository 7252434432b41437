package app.headsup.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long until the first page: from the start of the process until the sign-in page is answered, with the embedded
 * PostgreSQL and the sample school in place. {@code start runs=5}.
 */
final class StartBenchmark {

    private final Path jar = ServedJar.extracted();
    private final Path data;
    private final int runs;
    private final List<String> results = new ArrayList<>();

    private StartBenchmark(Options options) throws Exception {
        data = Path.of(options.text("data", "target/benchmark/start")).toAbsolutePath();
        runs = options.number("runs", 5);
    }

    static void run(List<String> words) throws Exception {
        new StartBenchmark(new Options(words)).run();
    }

    private void run() throws Exception {
        var cache = data.resolve("headsup.aot").toString();
        System.out.printf(Locale.ROOT, "%-44s %9s %9s%n", "", "median s", "best s");
        seconds();
        measure("extracted jar");
        seconds("-XX:AOTCacheOutput=" + cache);
        measure("with its ahead-of-time cache", "-XX:AOTCache=" + cache);
        measure("and the quick compiler alone", "-XX:AOTCache=" + cache, "-XX:TieredStopAtLevel=1");
        System.out.println("{\"start\": [" + String.join(", ", results) + "]}");
    }

    private void measure(String name, String... javaOptions) throws Exception {
        var times = new ArrayList<Double>();
        for (int run = 0; run < runs; run++) {
            times.add(seconds(javaOptions));
        }
        times.sort(null);
        double median = times.get(times.size() / 2);
        System.out.printf(Locale.ROOT, "%-44s %9.2f %9.2f%n", name, median, times.getFirst());
        results.add(String.format(Locale.ROOT, "{\"name\": \"%s\", \"seconds\": %.2f}", name, median));
    }

    private double seconds(String... javaOptions) throws Exception {
        long before = System.nanoTime();
        try (var app = ServedJar.start(jar, data, List.of(), javaOptions)) {
            return (System.nanoTime() - before) / 1e9;
        }
    }
}

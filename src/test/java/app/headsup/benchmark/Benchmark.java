package app.headsup.benchmark;

import app.headsup.rotation.RotationBenchmark;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Starts what {@code docs/benchmarks.md} measures. The first word names the measurement, the rest is its own:
 * {@code mvn -q -Pbenchmark test-compile exec:java -Dexec.args="grouping --groups 8 --size 4 --rounds 10"}.
 */
public final class Benchmark {

    /** One measurement. Prints for people; its last line is one JSON object. */
    interface Measurement {

        void run(List<String> words) throws Exception;
    }

    private static final Map<String, Measurement> MEASUREMENTS = new TreeMap<>(Map.of(
            "grouping", GroupingBenchmark::run,
            "hour", HourBenchmark::run,
            "pages", PagesBenchmark::run,
            "rotation", RotationBenchmark::run,
            "rules", RulesBenchmark::run,
            "start", StartBenchmark::run));

    public static void main(String[] words) throws Exception {
        var measurement = words.length == 0 ? null : MEASUREMENTS.get(words[0]);
        if (measurement == null) {
            System.err.println("Say what to measure in -Dexec.args: " + String.join(", ", MEASUREMENTS.keySet()));
            System.exit(2);
        }
        measurement.run(Arrays.asList(words).subList(1, words.length));
    }
}

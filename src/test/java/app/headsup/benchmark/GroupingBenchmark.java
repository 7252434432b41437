package app.headsup.benchmark;

import java.util.List;

/** New partners every time: {@code --groups 8 --size 4 --rounds 10}, or {@code --instance FILE.json}. */
final class GroupingBenchmark {

    private GroupingBenchmark() {
    }

    static void run(List<String> words) {
        throw new UnsupportedOperationException("comes with the module grouping");
    }
}

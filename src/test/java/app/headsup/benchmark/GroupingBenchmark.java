package app.headsup.benchmark;

import app.headsup.grouping.Budget;
import app.headsup.grouping.Grouper;
import app.headsup.grouping.Pair;
import app.headsup.grouping.Plan;
import app.headsup.grouping.Problem;
import app.headsup.grouping.Round;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * New partners every time: {@code --groups 8 --size 4 --rounds 10}, or {@code --instance FILE.json}; {@code --seconds} of
 * processor time of the one thread that solves, {@code --seed}. Runs the code that serves the pages, or, to compare,
 * {@code --with timefold}.
 */
final class GroupingBenchmark {

    private static final JsonMapper JSON = new JsonMapper();

    private GroupingBenchmark() {
    }

    static void run(List<String> words) {
        var options = options(words);
        var problem = (options.containsKey("instance") ? instance(Path.of(options.get("instance"))) : plain(options))
                .seed(Long.parseLong(options.getOrDefault("seed", "1")));
        var seconds = Double.parseDouble(options.getOrDefault("seconds", "10"));
        loadClasses();
        var start = processorSeconds();
        var plan = "timefold".equals(options.get("with")) ? TimefoldGrouping.solve(problem, seconds)
                : new Grouper(problem).solve(Budget.until(() -> processorSeconds() - start >= seconds));
        report(plan, processorSeconds() - start);
    }

    /** A running server has loaded its classes; so has this one before the clock starts, on a class of six. */
    private static void loadClasses() {
        new Grouper(Problem.of(6, 3, 2).apart(Set.of(new Pair(0, 1)))).solve(Budget.steps(1));
    }

    private static Map<String, String> options(List<String> words) {
        var options = new HashMap<String, String>();
        for (var i = 0; i + 1 < words.size(); i += 2) {
            options.put(words.get(i).replaceFirst("^--", ""), words.get(i + 1));
        }
        return options;
    }

    private static Problem plain(Map<String, String> options) {
        var groups = Integer.parseInt(options.get("groups"));
        return Problem.of(groups * Integer.parseInt(options.get("size")), groups, Integer.parseInt(options.get("rounds")));
    }

    private static Problem instance(Path file) {
        var json = JSON.readTree(file.toFile());
        var groups = json.get("groups").asInt();
        var rounds = stream(json.get("presentPerRound")).map(round -> Round.even(numbers(round), groups)).toList();
        return Problem.of(json.get("students").asInt(), rounds)
                .ability(stream(json.path("ability")).map(JsonNode::asDouble).toList())
                .apart(stream(json.path("keepApart")).map(pair -> new Pair(pair.get(0).asInt(), pair.get(1).asInt()))
                        .collect(Collectors.toSet()));
    }

    private static List<Integer> numbers(JsonNode array) {
        return stream(array).map(JsonNode::asInt).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static double processorSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static void report(Plan plan, double seconds) {
        var score = plan.score();
        System.out.printf("%d repeats, nobody more than %d times with the same; worst group %.3f SD, mean %.3f; "
                + "partners differ by %d; %.2f s of one thread%n", score.repeats(), score.worstPair(), score.worstGroup(),
                score.meanGroup(), score.spread(), seconds);
        var line = new LinkedHashMap<String, Object>();
        line.put("repeats", score.repeats());
        line.put("apart", score.broken());
        line.put("worstGroup", Math.round(score.worstGroup() * 1e4) / 1e4);
        line.put("seconds", Math.round(seconds * 1e3) / 1e3);
        line.put("meanGroup", Math.round(score.meanGroup() * 1e4) / 1e4);
        line.put("worstPair", score.worstPair());
        line.put("spread", score.spread());
        line.put("rounds", new ArrayList<>(plan.rounds()));
        System.out.println(JSON.writeValueAsString(line));
    }
}

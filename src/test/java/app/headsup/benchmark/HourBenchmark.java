package app.headsup.benchmark;

import app.headsup.rehearsal.Adult;
import app.headsup.rehearsal.Doing;
import app.headsup.rehearsal.Learner;
import app.headsup.rehearsal.LessonWork;
import app.headsup.rehearsal.Pace;
import app.headsup.rehearsal.Play;
import app.headsup.rehearsal.Rehearsal;
import app.headsup.rehearsal.Setting;
import app.headsup.rehearsal.Stretch;
import app.headsup.rehearsal.Talk;
import app.headsup.rehearsal.Way;
import app.headsup.rules.Blank;
import app.headsup.rules.Mode;
import app.headsup.rules.RuleBook;
import app.headsup.rules.Thresholds;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The class hour itself, in four ways: {@code hour --seed 1}, with {@code --students --devices --minutes --periods}, or
 * {@code --seeds 20} for the mean and the worst of as many classes. What the class is drawn from stands in docs/benchmarks.md.
 */
final class HourBenchmark {

    private static final UUID TEACHER = new UUID(3, 1);
    private static final int BLOCKS = 3;
    private static final double MOVE = 1;

    private final int students;
    private final int devices;
    private final int minutes;
    private final int periods;

    private HourBenchmark(Map<String, String> options) {
        students = Integer.parseInt(options.getOrDefault("students", "30"));
        devices = Integer.parseInt(options.getOrDefault("devices", String.valueOf(Math.max(1, students - 8))));
        minutes = Integer.parseInt(options.getOrDefault("minutes", "50"));
        periods = Integer.parseInt(options.getOrDefault("periods", "5"));
    }

    static void run(List<String> words) {
        var options = new LinkedHashMap<String, String>();
        for (var i = 0; i + 1 < words.size(); i += 2) {
            options.put(words.get(i).replaceFirst("^--", ""), words.get(i + 1));
        }
        var hour = new HourBenchmark(options);
        if (options.containsKey("seeds")) {
            hour.overSeeds(Integer.parseInt(options.get("seeds")));
        } else {
            hour.once(Long.parseLong(options.getOrDefault("seed", "1")));
        }
    }

    private void once(long seed) {
        var results = new LinkedHashMap<String, Map<String, Double>>();
        ways().forEach((name, way) -> results.put(name, play(way, seed).figures()));
        print(results);
        json("seed", seed, results);
    }

    private void overSeeds(int seeds) {
        var all = new LinkedHashMap<String, Map<String, Double>>();
        ways().forEach((name, way) -> {
            var results = IntStream.rangeClosed(1, seeds).mapToObj(seed -> play(way, seed).figures()).toList();
            all.put(name, fold(results, (column, values) -> values.stream().mapToDouble(value -> value).average().orElse(0)));
            all.put(name + ", worst", fold(results, (column, values) ->
                    Result.MORE_IS_BETTER.contains(column) ? Collections.min(values) : Collections.max(values)));
        });
        print(all);
        json("seeds", seeds, all);
    }

    private static Map<String, Double> fold(List<Map<String, Double>> results, BiFunction<String, List<Double>, Double> how) {
        var folded = new LinkedHashMap<String, Double>();
        Result.COLUMNS.forEach(column -> folded.put(column, how.apply(column, results.stream().map(one -> one.get(column)).toList())));
        return folded;
    }

    private Result play(Way way, long seed) {
        var rehearsal = new Rehearsal(setting(seed), way, seed);
        return new Result(students, IntStream.range(0, periods).mapToObj(period -> rehearsal.next()).toList());
    }

    private Setting setting(long seed) {
        var random = new Random(seed);
        var learners = IntStream.range(0, students).mapToObj(number -> new Learner(id(number), pace(random), 10)).toList();
        var tables = Collections.nCopies(Math.ceilDiv(students, 4), 4);
        var lessons = IntStream.range(0, 2 * periods)
                .mapToObj(number -> new LessonWork(new UUID(1, number), 7, 4, 14, 4, 12, 5)).toList();
        return new Setting(minutes, learners, devices, tables, List.of(new Adult(TEACHER, 4, 1)), lessons, 10, Map.of());
    }

    private static UUID id(int number) {
        return new UUID(2, number);
    }

    private static Pace pace(Random random) {
        double ability = random.nextGaussian();
        return new Pace(Math.clamp(1.15 * Math.exp(0.2 * random.nextGaussian() - 0.08 * ability), 0.9, 2),
                Math.clamp(0.78 + 0.12 * ability, 0.35, 0.98), 0.8,
                Math.clamp(Math.exp(0.15 * random.nextGaussian() - 0.05 * ability), 0.7, 1.5));
    }

    private Map<String, Way> ways() {
        var ways = new LinkedHashMap<String, Way>();
        ways.put("everyone online", new Way.EveryoneOnline());
        ways.put("fixed rotation", new Way.FixedRotation(blocks()));
        ways.put("first-come", new Way.FirstCome());
        ways.put("rules service", new Way.Rules(RuleBook.standard(), policy(), modes()));
        return ways;
    }

    private static Thresholds policy() {
        var filled = Map.of(Blank.WAITING_MINUTES, 1, Blank.TALK_DAYS, 5, Blank.REST_MINUTES, 15);
        return Thresholds.of(blank -> filled.getOrDefault(blank, blank.in(Thresholds.DEFAULT)));
    }

    private static Map<String, Mode> modes() {
        return List.of("understood", "screen-time", "task-done", "mastered").stream()
                .collect(Collectors.toMap(rule -> rule, rule -> Mode.STANDING_YES));
    }

    /** Three teams, three blocks, a minute to move: screens, tables of four, and paper from which the teacher calls one by one. */
    private List<Way.Block> blocks() {
        double length = (minutes - BLOCKS * MOVE) / BLOCKS;
        return IntStream.range(0, BLOCKS).mapToObj(block -> new Way.Block(MOVE + block * (length + MOVE), length,
                IntStream.range(0, BLOCKS).boxed().flatMap(team -> stations(team, (team + block) % BLOCKS)).toList())).toList();
    }

    private Stream<Way.Station> stations(int team, int turn) {
        var members = IntStream.range(0, students).filter(number -> number % BLOCKS == team).mapToObj(HourBenchmark::id).toList();
        return switch (turn) {
            case 0 -> Stream.of(new Way.Station(Doing.SCREEN, members, null, null));
            case 1 -> IntStream.range(0, Math.ceilDiv(members.size(), 4)).mapToObj(table -> new Way.Station(Doing.TOGETHER,
                    members.subList(table * 4, Math.min(members.size(), table * 4 + 4)), null, null));
            default -> Stream.of(new Way.Station(Doing.ONE_ON_ONE, members, TEACHER, null));
        };
    }

    private static void print(Map<String, Map<String, Double>> ways) {
        System.out.printf("%-30s", "");
        ways.keySet().forEach(name -> System.out.printf("%24s", name));
        System.out.println();
        Result.COLUMNS.forEach(column -> {
            System.out.printf("%-30s", column);
            ways.values().forEach(figures -> System.out.printf(Locale.ROOT, "%24.1f", figures.get(column)));
            System.out.println();
        });
    }

    private static void json(String what, long seed, Map<String, Map<String, Double>> ways) {
        var rounded = new LinkedHashMap<String, Object>();
        ways.forEach((name, figures) -> {
            var line = new LinkedHashMap<String, Double>();
            figures.forEach((column, value) -> line.put(column, Math.round(value * 1e2) / 1e2));
            rounded.put(name, line);
        });
        System.out.println(new JsonMapper().writeValueAsString(Map.of("measurement", "hour", what, seed, "ways", rounded)));
    }

    /** What came of the periods of one class. */
    private record Result(int students, List<Play> plays) {

        private static final Map<String, Doing> KINDS = kinds();
        static final Set<String> MORE_IS_BETTER = Set.of("min together", "min in a small group", "min one-on-one", "min on paper",
                "% of minutes off screen", "% of minutes heads up", "conferences an hour", "students in conference",
                "videos finished, each", "tasks done, each");
        static final List<String> COLUMNS = Stream.concat(KINDS.keySet().stream(), Stream.of("% of minutes off screen",
                "% of minutes heads up", "min of a wait, mean", "min of the longest wait", "conferences an hour",
                "students in conference", "meetings of two", "of them repeats", "videos finished, each", "tasks done, each",
                "cut off by the clock, each")).toList();

        private static Map<String, Doing> kinds() {
            var kinds = new LinkedHashMap<String, Doing>();
            kinds.put("min on screen", Doing.SCREEN);
            kinds.put("min together", Doing.TOGETHER);
            kinds.put("min in a small group", Doing.SMALL_GROUP);
            kinds.put("min one-on-one", Doing.ONE_ON_ONE);
            kinds.put("min on paper", Doing.PAPER);
            kinds.put("min waiting", Doing.WAITING);
            kinds.put("min walking", Doing.MOVING);
            return kinds;
        }

        Map<String, Double> figures() {
            var figures = new LinkedHashMap<String, Double>();
            KINDS.forEach((name, doing) -> figures.put(name, average(play -> play.minutes().get(doing))));
            figures.put("% of minutes off screen", 100 * (1 - figures.get("min on screen") * 60 / plays.getFirst().seconds()));
            figures.put("% of minutes heads up", average(play -> 100 * play.headsUpShare()));
            figures.put("min of a wait, mean", waits().average().orElse(0) / 60);
            figures.put("min of the longest wait", waits().max().orElse(0) / 60.0);
            figures.put("conferences an hour", average(play -> (int) play.talks().stream().filter(Talk::finished).count()));
            figures.put("students in conference", (double) plays.stream().flatMap(play -> play.talks().stream())
                    .filter(Talk::finished).map(Talk::learnerId).distinct().count());
            figures.put("meetings of two", (double) plays.stream().flatMap(play -> play.gatherings().stream())
                    .mapToInt(one -> one.members().size() * (one.members().size() - 1) / 2).sum());
            figures.put("of them repeats", (double) plays.stream().mapToInt(Play::repeats).sum());
            figures.put("videos finished, each", average(play -> (double) play.videos() / students));
            figures.put("tasks done, each", average(play -> (double) play.tasks() / students));
            figures.put("cut off by the clock, each", average(play -> play.missed().stream()
                    .filter(one -> one.what() != Doing.ONE_ON_ONE).count() / (double) students));
            return figures;
        }

        private double average(ToDoubleFunction<Play> figure) {
            return plays.stream().mapToDouble(figure).average().orElse(0);
        }

        private IntStream waits() {
            return plays.stream().flatMap(play -> play.waits().stream()).mapToInt(Stretch::seconds);
        }
    }
}

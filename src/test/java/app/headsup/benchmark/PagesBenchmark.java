package app.headsup.benchmark;

import app.headsup.benchmark.BenchSchool.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Pages and saves of one class under load: the {@code board}, {@code learn}, {@code answers}, with {@code streams=300} live pages
 * open, after {@code history} has laid ten million answers. The floor is measured beside them, on the same server in the
 * same minutes.
 */
final class PagesBenchmark {

    private final ServedJar app;
    private final BenchSchool class60;
    private final Options options;
    private final Load load;
    private final List<Figure> figures = new ArrayList<>();
    private final Visitor teacher;
    private final List<Visitor> students = new ArrayList<>();

    private PagesBenchmark(ServedJar app, BenchSchool class60, Options options) throws IOException {
        this.app = app;
        this.class60 = class60;
        this.options = options;
        this.load = new Load(options.number("connections", 16), options.number("warmup", 4000),
                Duration.ofSeconds(options.number("seconds", 10)));
        try (var wire = app.connect()) {
            teacher = Visitor.staff(wire, BenchSchool.EMAIL, BenchSchool.PASSWORD);
            for (var student : class60.students) {
                students.add(Visitor.student(wire, BenchSchool.CODE, student.toString(), BenchSchool.PIN));
            }
        }
    }

    /** {@code words}: any of board, learn, answers, floor; {@code history}; {@code streams=300} opens that many. */
    static void run(List<String> words) throws Exception {
        var options = new Options(words);
        try (var app = ServedJar.start(Path.of(options.text("data", "target/benchmark/data")),
                options.all("java"))) {
            var class60 = BenchSchool.in(app);
            if (options.has("history")) {
                class60.grow(app);
            }
            var benchmark = new PagesBenchmark(app, class60, options);
            int streams = options.number("streams", 0);
            try (var open = new OpenStreams(app, benchmark.students, streams)) {
                benchmark.run(open);
            }
        }
    }

    private void run(OpenStreams open) throws Exception {
        say(Figure.HEAD);
        if (options.has("board")) {
            board();
        }
        if (options.has("learn")) {
            get("student's page, 40 items", "/learn", 200, students);
        }
        if (options.has("answers")) {
            answers();
        }
        if (options.has("floor")) {
            floor();
        }
        say(open.said());
        try (var database = app.asSuperuser()) {
            say("answers stored: " + BenchSchool.count(database, "select count(*) from answer")
                    + ", classes: " + BenchSchool.count(database, "select count(*) from classroom")
                    + ", connections of the application: " + BenchSchool.count(database,
                    "select count(*) from pg_stat_activity where usename = 'headsup_app'")
                    + ", fsync: " + BenchSchool.count(database, "select (current_setting('fsync') = 'on')::int"));
        }
        say("{\"pages\": [" + String.join(", ", figures.stream().map(Figure::json).toList()) + "]}");
    }

    private void board() throws Exception {
        String board = "/teach/classes/" + class60.classroom + "/board";
        get("board, 60 x 40", board, 200, List.of(teacher));
        get("board, 60 x 40, gzip", board, 200, List.of(teacher), "Accept-Encoding: gzip");
        unchanged(board);
    }

    private void get(String name, String path, int expected, List<Visitor> visitors, String... headers) throws Exception {
        figure(name, number -> {
            var wire = app.connect();
            var request = visitors.get(number % visitors.size()).bytes("GET", path, null, headers);
            return () -> {
                var answer = wire.send(request);
                require(answer, expected);
                return answer.body().length;
            };
        });
    }

    /** As a live page asks: with the version it has. Minutes pass, so now and then the page is new. */
    private void unchanged(String path) throws Exception {
        try (var wire = app.connect()) {
            if (!wire.send(teacher.bytes("GET", path, null)).headers().containsKey("etag")) {
                say("board, unchanged: it names no version");
                return;
            }
        }
        figure("board, unchanged (304)", number -> {
            var wire = app.connect();
            var request = new byte[][] {teacher.bytes("GET", path, null)};
            return () -> {
                var answer = wire.send(request[0]);
                if (answer.status() == 304) {
                    return 0;
                }
                require(answer, 200);
                request[0] = teacher.bytes("GET", path, null, "If-None-Match: " + answer.headers().get("etag"));
                return 0;
            };
        });
    }

    /** Everybody answers any question of their playlist, two of three times rightly, as the player posts it. */
    private void answers() throws Exception {
        var tokens = new ArrayList<String>();
        try (var wire = app.connect()) {
            String lesson = "/learn/lessons/" + class60.questions.getFirst().lesson();
            for (var student : students) {
                tokens.add(Visitor.token(wire.send(student.bytes("GET", lesson, null)).text()));
            }
        }
        figure("save one answer", number -> {
            var wire = app.connect();
            var random = ThreadLocalRandom.current();
            return () -> {
                int who = random.nextInt(students.size());
                var question = class60.questions.get(random.nextInt(class60.questions.size()));
                var answer = wire.send(answer(students.get(who), tokens.get(who), question, random.nextInt(3) > 0));
                require(answer, 200);
                return answer.body().length;
            };
        });
    }

    private byte[] answer(Visitor student, String token, Question question, boolean right) {
        return student.bytes("POST", "/learn/lessons/" + question.lesson() + "/answers", Visitor.form(Map.of(
                "answer." + question.id(), (right ? question.right() : question.wrong()).toString(),
                "key." + question.id(), UUID.randomUUID().toString(), "_csrf", token)),
                "X-Requested-With: fetch", "X-Question: " + question.id());
    }

    private void floor() throws Exception {
        figure("floor: three indexed queries", Floor.queries(app, class60));
        figure("floor: one-row upsert", Floor.upsert(app, class60));
    }

    private void figure(String name, Load.Worker worker) throws Exception {
        var figure = load.run(name, worker, app::processorTime);
        figures.add(figure);
        say(figure.toString());
    }

    private static void require(Wire.Answer answer, int expected) {
        if (answer.status() != expected) {
            throw new IllegalStateException("Answered " + answer.status() + ": " + answer.text());
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}

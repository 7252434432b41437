package app.headsup.benchmark;

import app.headsup.classhour.State;
import app.headsup.playlist.Tier;
import app.headsup.rules.Facts;
import app.headsup.rules.History;
import app.headsup.rules.Lesson;
import app.headsup.rules.RuleBook;
import app.headsup.rules.Step;
import app.headsup.rules.Thresholds;
import app.headsup.rules.Work;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One look at a class: 60 students, 40 lessons with five questions each, 20 hours of groups and suggestions behind them.
 * Times both halves on the processor, facts to situations and situations to suggestions; the data are the same at every run.
 */
final class RulesBenchmark {

    private static final int STUDENTS = 60;
    private static final int LESSONS = 40;
    private static final int QUESTIONS = 5;
    private static final int HOURS = 20;
    private static final Instant NOW = Instant.parse("2026-11-24T16:30:00Z");

    private RulesBenchmark() {
    }

    static void run(List<String> words) {
        var facts = facts(new Random(60));
        var book = RuleBook.standard();
        var situations = new long[400];
        var rules = new long[400];
        int suggestions = 0;
        for (int i = 0; i < 400; i++) {
            long start = processorTime();
            var students = facts.at(NOW);
            long read = processorTime();
            suggestions = book.suggest(students.getFirst().room(), students, Map.of()).size();
            rules[i] = processorTime() - read;
            situations[i] = read - start;
        }
        System.out.printf("%d students, %d rules, %d suggestions; the last 200 of 400 looks, in milliseconds of one processor%n", STUDENTS,
                book.rules().size(), suggestions);
        System.out.printf("{\"measurement\":\"rules\",\"situations_p50_ms\":%.2f,\"situations_p95_ms\":%.2f,"
                        + "\"rules_p50_ms\":%.2f,\"rules_p95_ms\":%.2f}%n", milliseconds(situations, 0.5),
                milliseconds(situations, 0.95), milliseconds(rules, 0.5), milliseconds(rules, 0.95));
    }

    /** Of this thread alone, so that a busy machine doesn't count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double milliseconds(long[] nanoseconds, double share) {
        var warm = Arrays.copyOfRange(nanoseconds, nanoseconds.length / 2, nanoseconds.length);
        Arrays.sort(warm);
        return warm[(int) (warm.length * share)] / 1e6;
    }

    private static UUID id(int kind, int number) {
        return new UUID(kind, number);
    }

    private static Facts facts(Random random) {
        var lessons = IntStream.range(0, LESSONS).mapToObj(lesson -> new Lesson(id(1, lesson), "Lesson " + lesson, 4, true, true,
                IntStream.range(0, QUESTIONS).mapToObj(question -> new Lesson.Asked(id(2, lesson * 10 + question), true, null))
                        .toList())).collect(Collectors.toMap(Lesson::id, lesson -> lesson));
        var today = LocalDate.of(2026, 11, 24);
        var playlist = IntStream.range(0, LESSONS).mapToObj(lesson -> new Step(id(3, lesson), id(1, lesson),
                lesson % 8 == 7 ? Tier.ASPIRE : Tier.MUST, today.plusDays(lesson - 20), NOW.minus(Duration.ofDays(60)))).toList();
        var hour = new Facts.Hour(id(4, HOURS), NOW.minus(Duration.ofMinutes(30)), null);
        return new Facts(Thresholds.DEFAULT, ZoneId.of("America/Chicago"), List.of(hour), lessons, playlist, groups(random),
                List.of(), IntStream.range(0, STUDENTS).mapToObj(student -> student(random, student)).toList());
    }

    private static List<Facts.Gathered> groups(Random random) {
        var groups = new ArrayList<Facts.Gathered>();
        for (int hour = 0; hour < HOURS; hour++) {
            var formed = NOW.minus(Duration.ofDays(HOURS - hour));
            var order = IntStream.range(0, STUDENTS).boxed().collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(order, random);
            for (int table = 0; table < STUDENTS / 4; table++) {
                groups.add(new Facts.Gathered(id(5, hour * 100 + table), id(4, hour), id(1, hour), formed,
                        formed.plusSeconds(900), formed.plusSeconds(900), order.subList(table * 4, table * 4 + 4).stream()
                                .map(student -> new Facts.Member(id(6, student), formed, null)).toList()));
            }
        }
        return groups;
    }

    private static History student(Random random, int student) {
        int reached = 18 + random.nextInt(5);
        var viewings = new ArrayList<History.Viewed>();
        var answers = new ArrayList<History.Answered>();
        var results = new ArrayList<History.Checked>();
        for (int lesson = 0; lesson <= reached; lesson++) {
            var at = NOW.minus(Duration.ofMinutes((reached - lesson) * 1440L + 10));
            viewings.add(new History.Viewed(id(7, student * 100 + lesson), id(1, lesson), at, at.plusSeconds(200)));
            for (int question = 0; question < QUESTIONS; question++) {
                int tries = 1 + random.nextInt(3);
                for (int one = 0; one < tries; one++) {
                    answers.add(new History.Answered(id(1, lesson), id(2, lesson * 10 + question), new Work.Attempt(
                            id(8, student * 10_000 + lesson * 100 + question * 10 + one), "choice " + random.nextInt(4),
                            one == tries - 1 && random.nextInt(4) > 0, at.plusSeconds(one))));
                }
            }
            if (lesson < reached) {
                results.add(new History.Checked(id(1, lesson), new Work.Result(id(9, student * 100 + lesson),
                        60 + random.nextInt(41), random.nextInt(10) > 0, at.plusSeconds(900))));
            }
        }
        var place = new History.Placed(id(10, student), id(4, HOURS), State.values()[random.nextInt(5)], null,
                NOW.minus(Duration.ofMinutes(random.nextInt(20))), null);
        return new History(id(6, student), id(11, student), LocalDate.of(2026, 9, 1), List.of(place), viewings, answers, results,
                List.of(), List.of(), List.of(), List.of());
    }
}

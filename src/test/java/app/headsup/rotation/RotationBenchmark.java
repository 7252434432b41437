package app.headsup.rotation;

import app.headsup.database.SchoolEntity;
import app.headsup.grouping.Style;
import app.headsup.groupwork.Meetings;
import app.headsup.groupwork.Seating;
import app.headsup.groupwork.StudentFacts;
import app.headsup.groupwork.TwoStudents;
import app.headsup.roster.AdultName;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Duty;
import app.headsup.roster.StudentName;
import app.headsup.roster.ZoneView;
import app.headsup.rotation.solver.Budget;
import app.headsup.rotation.solver.Figures;
import app.headsup.rotation.solver.RotationProblem;
import app.headsup.rotation.solver.RotationSolution;
import app.headsup.rotation.solver.RotationSolver;
import app.headsup.rotation.solver.Seat;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The search for a rotation: a class that has met often, in a room with hardly more seats than students. What the deal comes
 * to and what the search makes of it, and when the first plan is there in which everything holds, from the deal and from
 * nothing: in processor time of the thread that searches.
 */
public final class RotationBenchmark {

    private static final UUID TEACHER = SchoolEntity.newId();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final int students;
    private final int blocks;
    private final Duration most;
    private final Random chance;

    private RotationBenchmark(Map<String, Integer> options) {
        students = options.getOrDefault("students", 28);
        blocks = options.getOrDefault("blocks", 3);
        most = Duration.ofSeconds(options.getOrDefault("seconds", 20));
        chance = new Random(options.getOrDefault("seed", 1));
    }

    /** @param words {@code --students 28 --blocks 3 --seconds 20 --seed 1} */
    public static void run(List<String> words) {
        var options = new HashMap<String, Integer>();
        for (var i = 0; i + 1 < words.size(); i += 2) {
            options.put(words.get(i).replaceFirst("^--", ""), Integer.valueOf(words.get(i + 1)));
        }
        new RotationBenchmark(options).run();
    }

    private void run() {
        var names = IntStream.range(0, students).mapToObj(i -> new StudentName(new UUID(2, i), "S" + i, "", "S" + i)).toList();
        var stations = stations();
        var zones = stations.stream().flatMap(one -> one.spots().stream()).map(spot -> new ZoneView(spot.zoneId(), "Z", spot.seats(), 0)).toList();
        var room = new ClassroomView(new UUID(3, 1), "Class", "6", students, 50, DAY.minusDays(60), DAY.plusDays(60));
        var taught = new TaughtClass(List.of(room), names, List.of(new AdultName(TEACHER, "T", Duty.TEACHER)), zones);
        var open = stations.getFirst().openIn();
        var plan = Deal.everybody(new PlanView(new UUID(4, chance.nextLong()), 0, room.id(), null, "Plan", DAY, LocalTime.of(10, 0), 1,
                Style.MIXED, TEACHER, Instant.EPOCH, null, blocks(open), stations, List.of(), List.of()),
                names.stream().map(StudentName::id).toList());
        var ready = names.stream().collect(Collectors.toMap(StudentName::id, one -> 40.0 + chance.nextInt(60)));
        var known = new StudentFacts(names, new Seating(Set.of(), List.of()), ledger(names), ready, Map.of(), Map.of());
        var problem = new Question(plan, taught, known, Map.of(), ZoneOffset.UTC).toSearch();
        var dealt = Numbering.of(plan).toSolver(plan.places());
        var told = new LinkedHashMap<String, Object>();
        told.put("dealt", Figures.of(problem, dealt));
        search("from nothing, cold", problem, List.of(), told);
        search("from the deal", problem, dealt, told);
        search("from nothing, warm", problem, List.of(), told);
        told.forEach((what, value) -> System.out.println(what + ": " + value));
        System.out.println(new JsonMapper().writeValueAsString(told));
    }

    private void search(String name, RotationProblem problem, List<Seat> start, Map<String, Object> told) {
        var solver = new RotationSolver(problem, start, Budget.of(most));
        var found = new CompletableFuture<RotationSolution>();
        var searching = Thread.ofPlatform().start(() -> found.complete(solver.solve()));
        while (!found.isDone() && solver.best().filter(best -> best.broken().isEmpty()).isEmpty()) {
            LockSupport.parkNanos(2_000_000);
        }
        long spent = ManagementFactory.getThreadMXBean().getThreadCpuTime(searching.threadId());
        told.put(name + ", seconds until everything holds", spent < 0 ? "not before the end" : spent / 10_000_000 / 100.0);
        told.put(name, Figures.of(problem, found.join().places()));
    }

    private List<Block> blocks(Set<UUID> ids) {
        return ids.stream().sorted().map(id -> new Block(id, 15)).toList();
    }

    /** Screens for who must come by, tables of four for nearly half, a teacher for three, and paper for the rest and one more. */
    private List<Station> stations() {
        var open = IntStream.range(0, blocks).mapToObj(i -> new UUID(1, i)).collect(Collectors.toSet());
        int screens = Math.ceilDiv(students, blocks);
        int tables = Math.round(students * 0.43f / 4);
        return List.of(station(StationKind.SCREEN, null, true, screens, List.of(screens), open),
                station(StationKind.TOGETHER, null, false, 0, Collections.nCopies(tables, 4), open),
                station(StationKind.ADULT, TEACHER, false, 0, List.of(3), open),
                station(StationKind.PAPER, null, false, 0, List.of(students + 1 - screens - 4 * tables - 3), open));
    }

    private static Station station(StationKind kind, UUID adult, boolean required, int devices, List<Integer> seats, Set<UUID> open) {
        return new Station(SchoolEntity.newId(), kind.name(), kind, null, adult, required, devices,
                seats.stream().map(one -> new Spot(SchoolEntity.newId(), one)).toList(), open);
    }

    /** Tables of four on twelve days, dealt by chance. */
    private Map<TwoStudents, Meetings> ledger(List<StudentName> names) {
        var met = new HashMap<TwoStudents, Meetings>();
        for (int day = 0; day < 12; day++) {
            var order = names.stream().map(StudentName::id).collect(Collectors.toList());
            Collections.shuffle(order, chance);
            for (int one = 0; one < order.size(); one++) {
                for (int other = one + 1; other < Math.min(order.size(), one / 4 * 4 + 4); other++) {
                    met.merge(new TwoStudents(order.get(one), order.get(other)), new Meetings(1, Instant.EPOCH),
                            (known, more) -> new Meetings(known.times() + 1, Instant.EPOCH));
                }
            }
        }
        return met;
    }
}

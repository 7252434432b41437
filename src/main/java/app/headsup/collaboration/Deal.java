package app.headsup.collaboration;

import app.headsup.groupwork.Seating;
import app.headsup.groupwork.TwoStudents;
import app.headsup.web.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Deals students into teams with their parts. Pure: the same students, readiness, ledger and seed are dealt the same way.
 *
 * @param classroomId of all students
 * @param readiness latest checks in percent; who has none may be missing, and counts as in the middle
 * @param met how often two worked side by side; pairs that never did may be missing
 * @param seating who never shares a team, and who does
 */
record Deal(UUID classroomId, List<UUID> students, Map<UUID, Double> readiness, Map<TwoStudents, Integer> met,
        Seating seating, long seed) {

    Deal {
        students = List.copyOf(students);
    }

    /** Teams of at most this size, if nobody is left alone by it, whose members have sat together least. */
    List<Place> teams(int size) {
        return seated(newPartners(size), (student, seat) -> "");
    }

    /** Pairs (and one three, when the number is odd) with one for and one against; the sides are alike in number and readiness. */
    List<Place> sides() {
        var ahead = new double[2];
        var sides = new HashMap<UUID, Side>();
        var pairs = new ArrayList<>(newPartners(2));
        pairs.sort(Comparator.comparingInt((List<UUID> pair) -> -pair.size()).thenComparingDouble(pair -> -gap(pair)));
        for (var pair : pairs) {
            var byReadiness = pair.stream().sorted(Comparator.comparingDouble(one -> -ready(one))).toList();
            int stronger = ahead[0] <= ahead[1] ? 0 : 1;
            for (int i = 0; i < byReadiness.size(); i++) {
                int side = (stronger + i) % 2;
                sides.put(byReadiness.get(i), Side.values()[side]);
                ahead[side] += ready(byReadiness.get(i));
            }
        }
        return seated(pairs, (student, seat) -> sides.get(student).name());
    }

    /** One round of people, of whom every other begins in the inner circle; both circles are alike in readiness. */
    List<Place> circles() {
        var inOrder = byReadiness();
        var inner = new HashSet<UUID>();
        // 1st in, 2nd and 3rd out, 4th and 5th in …: neither circle has always the one who is further.
        IntStream.range(0, inOrder.size()).filter(i -> (i + 1) / 2 % 2 == 0).forEach(i -> inner.add(inOrder.get(i)));
        return seated(List.of(inOrder), (student, seat) -> inner.contains(student) ? Place.INNER : Place.OUTER);
    }

    /**
     * Home groups in which every topic is known. As many as there are whole sets of topics; who is left over doubles a
     * topic, at most one more in any home group than in another. Refuses fewer students than topics.
     */
    List<Place> homes(List<String> topics) {
        if (topics.size() < 2 || students.size() < topics.size()) {
            throw new Refusal("collaboration.jigsaw.topics", students.size());
        }
        int homes = students.size() / topics.size();
        var inOrder = inRows(topics.size());
        var teams = new ArrayList<List<UUID>>();
        IntStream.range(0, homes).forEach(home -> teams.add(new ArrayList<>()));
        var topicOf = new HashMap<UUID, String>();
        for (int i = 0; i < inOrder.size(); i++) {
            int topic = i % topics.size();
            int row = i / topics.size();
            // A row is spread over the home groups.
            teams.get(row < homes ? (row + topic) % homes : topic % homes).add(inOrder.get(i));
            topicOf.put(inOrder.get(i), topics.get(topic));
        }
        return seated(teams, (student, seat) -> topicOf.get(student));
    }

    /** Each of the smaller class gets at least one of the larger one; this deal's students are the older ones. */
    List<Place> buddies(UUID youngerClassroom, List<UUID> younger) {
        if (students.isEmpty() || younger.isEmpty()) {
            throw new Refusal("collaboration.too-few", 1);
        }
        int pairs = Math.min(students.size(), younger.size());
        var older = shuffled(students, seed);
        var small = shuffled(younger, seed + 1);
        var places = new ArrayList<Place>();
        for (int i = 0; i < older.size(); i++) {
            places.add(new Place(older.get(i), classroomId, i % pairs + 1, 1 + i / pairs, Place.OLDER));
        }
        int taken = 1 + (older.size() - 1) / pairs;
        for (int i = 0; i < small.size(); i++) {
            places.add(new Place(small.get(i), youngerClassroom, i % pairs + 1, taken + 1 + i / pairs, Place.YOUNGER));
        }
        return places;
    }

    private List<List<UUID>> newPartners(int size) {
        return new NewPartners(students, readiness, met, seating, seed).teams(size);
    }

    /** Whether these places put two together who are kept apart. @param with by which of them people sit together: team, part */
    boolean breaks(List<Place> places, Function<Place, ?> with) {
        return sharing(places, with).anyMatch(team -> seating.apart().stream()
                .anyMatch(two -> team.contains(two.one()) && team.contains(two.other())));
    }

    /** How many who belong together have nobody of theirs in their team. */
    long torn(List<Place> places) {
        var teams = sharing(places, Place::team).toList();
        return seating.together().stream().mapToLong(set -> set.stream().filter(students::contains).filter(student -> teams.stream()
                .anyMatch(team -> team.contains(student) && team.stream().filter(set::contains).count() == 1)).count()).sum();
    }

    private static Stream<Set<UUID>> sharing(List<Place> places, Function<Place, ?> with) {
        return places.stream().collect(Collectors.groupingBy(with, Collectors.mapping(Place::studentId, Collectors.toSet())))
                .values().stream();
    }

    private double ready(UUID student) {
        return readiness.getOrDefault(student, middle());
    }

    private double middle() {
        return readiness.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private double gap(List<UUID> pair) {
        return pair.stream().mapToDouble(this::ready).max().orElse(0) - pair.stream().mapToDouble(this::ready).min().orElse(0);
    }

    private List<UUID> byReadiness() {
        return shuffled(students, seed).stream().sorted(Comparator.comparingDouble(student -> -ready(student))).toList();
    }

    /** By readiness; within each row of so many who are alike in it, the seed decides. */
    private List<UUID> inRows(int length) {
        var inRows = new ArrayList<>(byReadiness());
        var random = new Random(seed);
        for (int from = 0; from < inRows.size(); from += length) {
            Collections.shuffle(inRows.subList(from, Math.min(from + length, inRows.size())), random);
        }
        return inRows;
    }

    private static List<UUID> shuffled(List<UUID> students, long seed) {
        var shuffled = new ArrayList<>(students);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private List<Place> seated(List<? extends List<UUID>> teams, Part part) {
        var places = new ArrayList<Place>();
        for (int team = 0; team < teams.size(); team++) {
            for (int seat = 0; seat < teams.get(team).size(); seat++) {
                var student = teams.get(team).get(seat);
                places.add(new Place(student, classroomId, team + 1, seat + 1, part.of(student, seat)));
            }
        }
        return places;
    }

    @FunctionalInterface
    private interface Part {

        String of(UUID student, int seat);
    }
}

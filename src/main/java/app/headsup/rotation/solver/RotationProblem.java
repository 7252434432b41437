package app.headsup.rotation.solver;

import app.headsup.grouping.Style;
import app.headsup.grouping.Together;
import app.headsup.rules.Pair;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One rotation to be planned: so many blocks one after the other, stations open in some of them, and students who are each
 * at one station in every block in which they are free.
 *
 * @param apart    pairs who never share a spot
 * @param together sets who work in the same group whenever one of them works in a group;
 *                 sets with a student in common are one
 * @param met      the term's ledger; pairs that never met may be missing
 * @param style    what makes a group at a table a good one besides new partners
 * @param seed     the same seed draws the same first guesses
 * @param space    what all stations share; null where nobody asks
 * @param tableTime how long blocks last, and how much time with others a plan is to keep
 */
public record RotationProblem(int blocks, List<Station> stations, List<Student> students, List<Conference> conferences,
                              List<Lock> locks, Set<Pair> apart, List<Set<UUID>> together, Map<Pair, Met> met,
                              Style style, long seed, Space space, TableTime tableTime) {

    public RotationProblem {
        stations = List.copyOf(stations);
        students = List.copyOf(students);
        conferences = List.copyOf(conferences);
        locks = List.copyOf(locks);
        apart = Set.copyOf(apart);
        together = Together.joined(together);
        met = Map.copyOf(met);
    }

    public RotationProblem(int blocks, List<Station> stations, List<Student> students, List<Conference> conferences,
            List<Lock> locks, Set<Pair> apart, List<Set<UUID>> together, Map<Pair, Met> met, Style style, long seed) {
        this(blocks, stations, students, conferences, locks, apart, together, met, style, seed, null, TableTime.NONE);
    }

    public static RotationProblem of(int blocks, List<Station> stations, List<Student> students) {
        return new RotationProblem(blocks, stations, students, List.of(), List.of(), Set.of(), List.of(), Map.of(),
                Style.MIXED, 1);
    }

    public RotationProblem conferences(List<Conference> agreed) {
        return new RotationProblem(blocks, stations, students, agreed, locks, apart, together, met, style, seed, space, tableTime);
    }

    public RotationProblem locks(List<Lock> fixed) {
        return new RotationProblem(blocks, stations, students, conferences, fixed, apart, together, met, style, seed, space, tableTime);
    }

    public RotationProblem apart(Set<Pair> pairs) {
        return new RotationProblem(blocks, stations, students, conferences, locks, pairs, together, met, style, seed, space, tableTime);
    }

    public RotationProblem together(List<Set<UUID>> sets) {
        return new RotationProblem(blocks, stations, students, conferences, locks, apart, sets, met, style, seed, space, tableTime);
    }

    public RotationProblem met(Map<Pair, Met> ledger) {
        return new RotationProblem(blocks, stations, students, conferences, locks, apart, together, ledger, style, seed, space, tableTime);
    }

    public RotationProblem style(Style wanted) {
        return new RotationProblem(blocks, stations, students, conferences, locks, apart, together, met, wanted, seed, space, tableTime);
    }

    public RotationProblem seed(long number) {
        return new RotationProblem(blocks, stations, students, conferences, locks, apart, together, met, style, number, space, tableTime);
    }

    public RotationProblem space(Space room) {
        return new RotationProblem(blocks, stations, students, conferences, locks, apart, together, met, style, seed, room, tableTime);
    }

    public RotationProblem tableTime(TableTime kept) {
        return new RotationProblem(blocks, stations, students, conferences, locks, apart, together, met, style, seed, space, kept);
    }

    public Station station(UUID id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No station " + id));
    }

    Optional<Station> find(UUID station) {
        return stations.stream().filter(one -> one.id().equals(station)).findFirst();
    }

    Student student(UUID id) {
        return students.stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No student " + id));
    }

    Stream<Station> openIn(int block) {
        return stations.stream().filter(station -> station.openIn(block));
    }

    Optional<Conference> conference(UUID student, int block) {
        return conferences.stream().filter(talk -> talk.student().equals(student) && talk.block() == block).findFirst();
    }

    Optional<Lock> lock(UUID student, int block) {
        return locks.stream().filter(lock -> lock.student().equals(student) && lock.block() == block).findFirst();
    }

    /** Whether the student is to be at a station in this block: there, and in no conference. */
    public boolean free(Student student, int block) {
        return !student.away().contains(block) && conference(student.id(), block).isEmpty();
    }

    List<UUID> freeIn(int block) {
        return students.stream().filter(student -> free(student, block)).map(Student::id).toList();
    }

    IntStream eachBlock() {
        return IntStream.range(0, blocks);
    }

    int timesMet(Pair pair) {
        var known = met.get(pair);
        return known == null ? 0 : known.times();
    }
}

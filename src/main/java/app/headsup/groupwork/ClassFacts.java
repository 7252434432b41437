package app.headsup.groupwork;

import app.headsup.grouping.Impossible;
import app.headsup.grouping.Problem;
import app.headsup.grouping.Round;
import app.headsup.roster.StudentName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What is known about a class when groups are made of it.
 *
 * @param met how often two have sat together since the term began, as far as that is to count
 * @param alertLine in percent; under it people are told
 * @param roundsSoFar in how many hours of the term the class sat in groups
 */
record ClassFacts(StudentFacts known, Map<TwoStudents, Integer> met, int alertLine, int roundsSoFar) {

    List<StudentName> students() {
        return known.students();
    }

    Seating seating() {
        return known.seating();
    }

    Map<UUID, Double> readiness() {
        return known.readiness();
    }

    Map<UUID, UUID> lessons() {
        return known.lessons();
    }

    Map<UUID, Set<String>> interests() {
        return known.interests();
    }

    Numbered numbered() {
        return new Numbered(ids());
    }

    List<UUID> ids() {
        return students().stream().map(StudentName::id).toList();
    }

    Problem problem(List<Round> rounds, Mixing mixing, long seed) {
        var people = numbered();
        return new Problem(students().size(), rounds, people.apart(seating()), people.together(seating()), ability(),
                common(mixing), people.met(met), mixing.style(), seed);
    }

    /** The same as if nobody had met anybody. */
    ClassFacts withoutLedger() {
        return new ClassFacts(known, Map.of(), alertLine, roundsSoFar);
    }

    /** The same; but once two have met on average, as if nobody had: a plan for many weeks begins anew then. */
    ClassFacts beginningAnew() {
        int pairs = students().size() * (students().size() - 1) / 2;
        return met.values().stream().mapToInt(Integer::intValue).sum() < pairs ? this : withoutLedger();
    }

    /** Does what may be impossible, and refuses with names when it is. */
    <T> T possible(Supplier<T> work) {
        try {
            return work.get();
        } catch (Impossible impossible) {
            throw ObstacleWords.of(impossible.obstacles(), numbered().named(students())).getFirst();
        }
    }

    private List<Double> ability() {
        return readiness().isEmpty() ? List.of()
                : ids().stream().map(student -> readiness().getOrDefault(student, Double.NaN)).toList();
    }

    /** What a group is to have in common. Whoever is through the playlist has that in common. */
    private List<Set<String>> common(Mixing mixing) {
        return switch (mixing) {
            case SAME_LESSON -> ids().stream().map(student -> Set.of(String.valueOf(lessons().get(student)))).toList();
            case INTEREST -> ids().stream().map(student -> interests().getOrDefault(student, Set.of())).toList();
            default -> List.of();
        };
    }
}

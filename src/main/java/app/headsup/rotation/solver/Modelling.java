package app.headsup.rotation.solver;

import app.headsup.grouping.Style;
import app.headsup.rules.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes of a problem what Timefold works on, with what its rules ask often worked out. */
final class Modelling {

    /** What one more meeting of two costs where new partners come first, and where they come second. */
    private static final int REPEAT = 20;
    private static final int REPEAT_SECOND = 6;
    /** What it costs that two at a table have nothing in common: where that is the point, and where it is a grace. */
    private static final int STRANGERS = 15;
    private static final int STRANGERS_BESIDE = 1;

    private final RotationProblem problem;
    private final List<Seat> start;
    private final List<Post> posts;
    private final List<Where> wheres;
    private final double mean;
    private final double deviation;

    /** @param start where students are to begin with, as far as that is still allowed; empty for a plan from nothing */
    Modelling(RotationProblem problem, List<Seat> start) {
        this.problem = problem;
        this.start = start;
        posts = problem.stations().stream().map(Post::new).toList();
        wheres = posts.stream()
                .flatMap(post -> post.station.spots().stream().map(spot -> new Where(post, spot))).toList();
        var known = problem.students().stream().map(Student::readiness).filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue).toArray();
        mean = IntStream.range(0, known.length).mapToDouble(i -> known[i]).average().orElse(0);
        var variance = IntStream.range(0, known.length).mapToDouble(i -> (known[i] - mean) * (known[i] - mean))
                .average().orElse(0);
        deviation = variance > 0 ? Math.sqrt(variance) : 1;
    }

    Rotation rotation() {
        var learners = learners();
        var visits = learners.stream().flatMap(learner -> problem.eachBlock()
                .filter(block -> problem.free(learner.student, block)).mapToObj(block -> visit(learner, block)))
                .filter(visit -> !visit.choices.isEmpty()).toList();
        var demands = posts.stream().filter(post -> post.station.required()).flatMap(post -> learners.stream()
                .filter(learner -> visits.stream().anyMatch(visit -> visit.learner == learner))
                .map(learner -> new Demand(learner, post))).toList();
        return new Rotation(visits, learners, demands, problem.tableTime());
    }

    private Visit visit(Learner learner, int block) {
        var choices = choices(learner.student.id(), block);
        return new Visit(learner, block, problem.tableTime().of(block), choices, begin(learner.student.id(), block, choices));
    }

    private List<Where> choices(UUID student, int block) {
        var lock = problem.lock(student, block);
        return wheres.stream().filter(where -> where.station.openIn(block) && where.station.capacity() > 0
                && lock.map(where::allows).orElse(true)).toList();
    }

    private Where begin(UUID student, int block, List<Where> choices) {
        Predicate<Seat> here = place -> place.student().equals(student) && place.block() == block;
        var stays = start.stream().filter(here).flatMap(place -> choices.stream().filter(where -> where.is(place))).findFirst();
        return stays.or(() -> Optional.of(choices).filter(only -> only.size() == 1).map(List::getFirst)).orElse(null);
    }

    private List<Learner> learners() {
        var learners = new ArrayList<Learner>();
        var students = problem.students();
        var pairings = new Pairing[students.size()][students.size()];
        for (var one = 0; one < students.size(); one++) {
            for (var other = one + 1; other < students.size(); other++) {
                pairings[one][other] = pairings[other][one] = pairing(students.get(one), students.get(other));
            }
            learners.add(learner(students.get(one), one, pairings[one]));
        }
        return learners;
    }

    private Learner learner(Student student, int number, Pairing[] pairings) {
        var talks = problem.conferences().stream().anyMatch(talk -> talk.student().equals(student.id()));
        var apart = problem.apart().stream()
                .anyMatch(pair -> pair.one().equals(student.id()) || pair.other().equals(student.id()));
        var together = IntStream.range(0, problem.together().size()).boxed()
                .filter(set -> problem.together().get(set).contains(student.id())).findFirst().orElse(null);
        var level = problem.style() == Style.MIXED ? (int) Math.round(5 * standard(student)) : 0;
        return new Learner(student, number, level, talks, apart, together, due(student), pairings);
    }

    /** Who is in a conference, away or locked elsewhere can't be asked for more than what is left. */
    private int due(Student student) {
        return Math.min(problem.tableTime().each(), problem.eachBlock().filter(block -> problem.free(student, block)
                && choices(student.id(), block).stream().anyMatch(Where::shared)).map(problem.tableTime()::of).sum());
    }

    private Pairing pairing(Student one, Student other) {
        var pair = new Pair(one.id(), other.id());
        var bound = problem.together().stream().anyMatch(set -> set.containsAll(List.of(one.id(), other.id())));
        var repeat = switch (problem.style()) {
            case MIXED -> REPEAT;
            case ALIKE, INTEREST -> REPEAT_SECOND;
            case RANDOM -> 0;
        };
        return new Pairing(problem.apart().contains(pair), problem.timesMet(pair), bound ? 0 : repeat, misfit(one, other));
    }

    private int misfit(Student one, Student other) {
        return switch (problem.style()) {
            case MIXED -> strangers(one, other) ? STRANGERS_BESIDE : 0;
            case ALIKE -> (int) Math.round(10 * Math.abs(standard(one) - standard(other)))
                    + (strangers(one, other) ? STRANGERS_BESIDE : 0);
            case INTEREST -> strangers(one, other) ? STRANGERS : 0;
            case RANDOM -> 0;
        };
    }

    /** Of both something is known, and nothing in common. */
    private static boolean strangers(Student one, Student other) {
        return Stream.of(one, other).noneMatch(student -> student.interests().isEmpty())
                && Collections.disjoint(one.interests(), other.interests());
    }

    /** Readiness in standard deviations from the class's mean; unknown counts as average. */
    private double standard(Student student) {
        return student.readiness() == null ? 0 : (student.readiness() - mean) / deviation;
    }
}

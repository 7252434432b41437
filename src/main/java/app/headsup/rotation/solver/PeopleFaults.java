package app.headsup.rotation.solver;

import app.headsup.rotation.solver.Obstacle.AdultInTwoPlaces;
import app.headsup.rotation.solver.Obstacle.ConferenceTwice;
import app.headsup.rotation.solver.Obstacle.TogetherAndApart;
import app.headsup.rotation.solver.Obstacle.TogetherTooLarge;
import app.headsup.rotation.solver.Obstacle.TooFewSpots;
import app.headsup.rules.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What is asked of people that nobody can do: to be in two places, or apart and together at once. */
final class PeopleFaults {

    private final RotationProblem problem;

    private PeopleFaults(RotationProblem problem) {
        this.problem = problem;
    }

    static Stream<Obstacle> of(RotationProblem problem) {
        var people = new PeopleFaults(problem);
        return Stream.of(people.conferences(), people.adults(), people.contradictions(), people.tooLarge(), people.spots())
                .flatMap(faults -> faults);
    }

    private Stream<Obstacle> conferences() {
        return problem.conferences().stream()
                .map(talk -> new ConferenceTwice(talk.student(), talk.block())).distinct()
                .filter(twice -> problem.conferences().stream().filter(talk -> talk.student().equals(twice.student())
                        && talk.block() == twice.block()).count() > 1).map(Obstacle.class::cast);
    }

    private Stream<Obstacle> adults() {
        var adults = Stream.concat(problem.stations().stream().map(Station::adult),
                problem.conferences().stream().map(Conference::adult)).filter(Objects::nonNull).distinct().toList();
        return problem.eachBlock().boxed().flatMap(block -> adults.stream()
                .map(adult -> new AdultInTwoPlaces(adult, block, wanted(adult, block)))
                .filter(twice -> twice.wanted().size() > 1));
    }

    private List<UUID> wanted(UUID adult, int block) {
        return Stream.concat(
                problem.openIn(block).filter(station -> adult.equals(station.adult())).map(Station::id),
                problem.conferences().stream().filter(talk -> adult.equals(talk.adult()) && talk.block() == block)
                        .map(Conference::student)).toList();
    }

    private Stream<Obstacle> contradictions() {
        return problem.apart().stream().filter(pair -> problem.together().stream()
                .anyMatch(set -> set.contains(pair.one()) && set.contains(pair.other()))).map(TogetherAndApart::new);
    }

    private Stream<Obstacle> tooLarge() {
        var largest = problem.stations().stream().filter(station -> station.kind().shared())
                .flatMap(station -> station.spots().stream()).mapToInt(Spot::seats).max().orElse(Integer.MAX_VALUE);
        return problem.together().stream().filter(set -> set.size() > largest)
                .map(set -> new TogetherTooLarge(set.stream().sorted().toList(), largest));
    }

    private Stream<Obstacle> spots() {
        return problem.eachBlock().boxed().flatMap(block -> {
            var apart = allApart(problem.freeIn(block));
            var spots = (int) problem.openIn(block).flatMap(station -> station.spots().stream()).map(Spot::zone)
                    .distinct().count();
            return apart.size() > spots ? Stream.of(new TooFewSpots(block, apart, spots)) : Stream.<Obstacle>empty();
        });
    }

    /** A large set in which everybody keeps apart from everybody; grown greedily, so perhaps not the largest. */
    private List<UUID> allApart(List<UUID> students) {
        return students.stream().map(first -> {
            var set = new ArrayList<>(List.of(first));
            students.stream().filter(next -> set.stream().allMatch(one -> !one.equals(next)
                    && problem.apart().contains(new Pair(one, next)))).forEach(set::add);
            return List.copyOf(set);
        }).max(Comparator.comparingInt(List::size)).orElse(List.of());
    }
}

package app.headsup.grouping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Why no seating can satisfy a problem, in a form that a page can say to a teacher. Rounds count from 0. */
public sealed interface Obstacle {

    record MoreStudentsThanSeats(int round, int students, int seats) implements Obstacle {
    }

    record FewerStudentsThanSeats(int round, int students, int seats) implements Obstacle {
    }

    /** Two who must sit apart belong to one keep-together set, perhaps over a common partner. */
    record TogetherAndApart(Pair pair, Set<Integer> together) implements Obstacle {
    }

    record TogetherTooLarge(int round, Set<Integer> together, int largestGroup) implements Obstacle {
    }

    record LockedApart(int round, Set<Integer> together) implements Obstacle {
    }

    record LockedTogether(int round, Pair apart, int group) implements Obstacle {
    }

    record LockedOverfull(int round, int group, int locked, int seats) implements Obstacle {
    }

    /** Each rule alone can hold, all of them at once can't (or no way was found). */
    record NoArrangement(int round) implements Obstacle {
    }

    /** What can be seen before any search; empty when nothing stands in the way. */
    static List<Obstacle> of(Problem problem) {
        var found = new ArrayList<Obstacle>();
        for (var set : problem.together()) {
            problem.apart().stream().filter(pair -> set.contains(pair.one()) && set.contains(pair.other()))
                    .forEach(pair -> found.add(new TogetherAndApart(pair, set)));
        }
        for (var round = 0; round < problem.rounds().size(); round++) {
            seats(problem, round, found);
            locks(problem, round, found);
        }
        return found;
    }

    private static void seats(Problem problem, int number, List<Obstacle> found) {
        var round = problem.rounds().get(number);
        var students = round.present().size();
        if (students > round.places()) {
            found.add(new MoreStudentsThanSeats(number, students, round.places()));
        } else if (students < round.places()) {
            found.add(new FewerStudentsThanSeats(number, students, round.places()));
        }
        var largest = round.seats().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (var set : problem.together()) {
            var here = new HashSet<>(set);
            here.retainAll(round.present());
            if (here.size() > largest) {
                found.add(new TogetherTooLarge(number, here, largest));
            }
        }
    }

    private static void locks(Problem problem, int number, List<Obstacle> found) {
        var round = problem.rounds().get(number);
        var locks = round.locks();
        for (var group = 0; group < round.seats().size(); group++) {
            var at = group;
            var locked = (int) locks.values().stream().filter(to -> to == at).count();
            if (locked > round.seats().get(group)) {
                found.add(new LockedOverfull(number, group, locked, round.seats().get(group)));
            }
        }
        problem.together().stream()
                .filter(set -> set.stream().filter(locks::containsKey).map(locks::get).distinct().count() > 1)
                .forEach(set -> found.add(new LockedApart(number, set)));
        problem.apart().stream().filter(pair -> locks.containsKey(pair.one())
                        && locks.get(pair.one()).equals(locks.get(pair.other())))
                .forEach(pair -> found.add(new LockedTogether(number, pair, locks.get(pair.one()))));
    }
}

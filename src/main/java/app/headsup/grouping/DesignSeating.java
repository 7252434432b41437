package app.headsup.grouping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A problem's rounds out of a design: its points are given to students by chance, who is absent is left out, and groups that
 * became too large hand students to those with free seats. With nobody absent no pair meets twice.
 */
final class DesignSeating {

    private DesignSeating() {
    }

    /** As many of the problem's rounds as a design knows; empty where there is none, or where rules tie students down. */
    static Optional<List<int[][]>> of(Problem problem, Random chance) {
        var groups = problem.rounds().getFirst().seats().size();
        var tied = !problem.together().isEmpty() || problem.rounds().stream()
                .anyMatch(round -> !round.locks().isEmpty() || round.seats().size() != groups);
        return tied ? Optional.empty()
                : Designs.forStudents(problem.students(), groups).map(design -> seat(problem, design, chance));
    }

    private static List<int[][]> seat(Problem problem, Design design, Random chance) {
        var who = new ArrayList<>(IntStream.range(0, problem.students()).boxed().toList());
        Collections.shuffle(who, chance);
        return IntStream.range(0, Math.min(design.rounds().size(), problem.rounds().size()))
                .mapToObj(round -> fit(problem.rounds().get(round), design.rounds().get(round), who)).toList();
    }

    private static int[][] fit(Round round, int[][] blocks, List<Integer> who) {
        var groups = new ArrayList<List<Integer>>();
        for (var block : blocks) {
            groups.add(new ArrayList<>(IntStream.of(block).mapToObj(who::get).filter(round.present()::contains).toList()));
        }
        groups.sort(Comparator.comparing(group -> -group.size()));
        var bySize = IntStream.range(0, groups.size()).boxed()
                .sorted(Comparator.comparing(group -> -round.seats().get(group))).toList();
        var seated = new int[groups.size()][];
        var spare = new ArrayList<Integer>();
        for (var i = 0; i < groups.size(); i++) {
            while (groups.get(i).size() > round.seats().get(bySize.get(i))) {
                spare.add(groups.get(i).removeLast());
            }
        }
        for (var i = 0; i < groups.size(); i++) {
            while (groups.get(i).size() < round.seats().get(bySize.get(i))) {
                groups.get(i).add(spare.removeLast());
            }
            seated[bySize.get(i)] = groups.get(i).stream().mapToInt(Integer::intValue).toArray();
        }
        return seated;
    }
}

package app.headsup.grouping;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What mathematics allows: "28 in fours can go 9 rounds without a repeat".
 *
 * @param atMost how many rounds there can be without a repeat, by counting pairs
 * @param known  for how many rounds we know a design; 0 where we know none
 */
public record Bound(int atMost, int known) {

    /** For a class in so many groups, as equal as can be. */
    public static Bound of(int students, int groups) {
        var round = Round.even(IntStream.range(0, students).boxed().toList(), groups);
        var inOneRound = pairs(round);
        var atMost = inOneRound == 0 ? Integer.MAX_VALUE : students * (students - 1) / 2 / inOneRound;
        var largest = round.seats().getFirst();
        var known = Designs.forStudents(students, groups).map(Design::evenRounds).orElse(0);
        return new Bound(largest > groups ? Math.min(atMost, 1) : atMost, Math.min(known, atMost));
    }

    /** Repeats that no plan can avoid: two ways to count, the larger holds. */
    public static int leastRepeats(Problem problem) {
        return problem.together().isEmpty() ? Math.max(pairsTooMany(problem), crowded(problem.rounds())) : 0;
    }

    /** Everyone has only so many classmates whom they haven't met. */
    private static int pairsTooMany(Problem problem) {
        var unmet = new int[problem.students()];
        IntStream.range(0, unmet.length).forEach(student -> unmet[student] = problem.students() - 1);
        problem.met().forEach((pair, times) -> {
            if (times > 0) {
                unmet[pair.one()]--;
                unmet[pair.other()]--;
            }
        });
        for (var round : problem.rounds()) {
            var smallest = round.seats().stream().mapToInt(Integer::intValue).min().orElse(1);
            round.present().forEach(student -> unmet[student] -= Math.max(0, smallest - 1));
        }
        var missing = IntStream.of(unmet).filter(left -> left < 0).map(left -> -left).sum();
        return (missing + 1) / 2;
    }

    /** A group of five drawn from four earlier groups seats two again, whatever one does. */
    private static int crowded(List<Round> rounds) {
        if (rounds.isEmpty() || rounds.stream().anyMatch(round -> !round.present().equals(rounds.getFirst().present()))) {
            return 0;
        }
        var tables = rounds.getFirst().seats().size();
        return rounds.stream().skip(1).flatMap(round -> round.seats().stream()).mapToInt(size -> {
            var full = size / tables;
            var fuller = size % tables;
            return fuller * full * (full + 1) / 2 + (tables - fuller) * full * (full - 1) / 2;
        }).sum();
    }

    private static int pairs(Round round) {
        return round.seats().stream().mapToInt(size -> size * (size - 1) / 2).sum();
    }
}

package app.headsup.grouping;

import java.util.List;

/** Rounds → groups → student numbers, and how good that is. */
public record Plan(List<List<List<Integer>>> rounds, Score score) {

    /** A plan somebody made by hand or elsewhere, scored as ours are: what this choice costs. */
    public static Plan of(Problem problem, List<List<List<Integer>>> rounds) {
        return new Jury(problem).plan(rounds.stream().map(round -> round.stream()
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new)).toList());
    }
}

package app.headsup.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Looks for the best plan for one problem, on the caller's thread. It has a plan in which every rule holds almost at once and
 * only ever replaces it by a better one; {@link #best()} may be asked from any thread.
 *
 * <p>The search is a row of chains, each twice as long as the one before. By turns a chain begins from a design, from the
 * best plan so far, and from chance. Where they end depends on the seed and the steps alone, never on a clock.
 */
public final class Grouper {

    private static final long FIRST_CHAIN = 1 << 15;
    private static final long LONGEST_CHAIN = 1 << 25;

    private final Problem problem;
    private final Jury jury;
    private final int leastRepeats;
    private volatile Plan best;
    private List<int[][]> bestRounds;

    /** @throws Impossible when the rules contradict each other or the seats don't suffice */
    public Grouper(Problem problem) {
        var obstacles = Obstacle.of(problem);
        if (!obstacles.isEmpty()) {
            throw new Impossible(obstacles);
        }
        this.problem = problem;
        jury = new Jury(problem);
        leastRepeats = Bound.leastRepeats(problem);
        keep(byChance(new Random(problem.seed()), 0));
    }

    /** The best plan so far; never null. */
    public Plan best() {
        return best;
    }

    /** Repeats that no plan for this problem can avoid. */
    public int leastRepeats() {
        return leastRepeats;
    }

    /** Improves until the budget is spent or nothing can be better. */
    public Plan solve(Budget budget) {
        var steps = 0L;
        var longest = FIRST_CHAIN;
        for (var chain = 0; !perfect() && !budget.spent(steps); chain++) {
            steps += chain(chain, longest, steps, budget);
            if (chain % 3 == 2) {
                longest = Math.min(2 * longest, LONGEST_CHAIN);
            }
        }
        return best;
    }

    private long chain(int number, long length, long before, Budget budget) {
        var chance = new Random(problem.seed() * 31 + number);
        var design = number % 3 == 0 ? DesignSeating.of(problem, chance) : Optional.<List<int[][]>>empty();
        var start = design.map(rounds -> completed(rounds, chance))
                .orElseGet(() -> number % 3 == 1 ? bestRounds : byChance(chance, 0));
        var seating = new Seating(problem, start);
        seating.weighBalance(problem.ability().isEmpty() ? 0 : 0.5);
        keep(start);
        var annealer = new Annealer(problem, seating, chance.nextLong());
        var asked = new long[] {before};
        return annealer.run(length, number % 3 == 2 ? 0.7 : 0.12, 0.00003, number % 3 == 0 ? 0.3 : 0.02, () -> {
            keep(seating.toRounds());
            asked[0] += 2048;
            return perfect() || budget.spent(asked[0]);
        });
    }

    private List<int[][]> completed(List<int[][]> rounds, Random chance) {
        var all = new ArrayList<>(rounds);
        all.addAll(byChance(chance, rounds.size()));
        return all;
    }

    private List<int[][]> byChance(Random chance, int from) {
        var rounds = new ArrayList<int[][]>();
        for (var round = from; round < problem.rounds().size(); round++) {
            var number = round;
            rounds.add(FirstSeating.of(problem, problem.rounds().get(round), chance)
                    .orElseThrow(() -> new Impossible(List.of(new Obstacle.NoArrangement(number)))));
        }
        return rounds;
    }

    private void keep(List<int[][]> rounds) {
        var score = jury.score(rounds);
        if (best == null || score.compareTo(best.score()) < 0) {
            best = jury.plan(rounds);
            bestRounds = rounds;
        }
    }

    private boolean perfect() {
        var score = best.score();
        return score.broken() == 0 && (problem.style() == Style.RANDOM || score.misfit() == 0
                && score.repeats() <= leastRepeats && (score.repeats() == 0 || score.worstPair() <= 2)
                && score.meanGroup() == 0);
    }
}

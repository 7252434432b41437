package app.headsup.grouping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who is to sit with whom. Students are the numbers 0 … {@code students}-1. One round and the ledger of the term make the
 * next groups of a class; many rounds make a term plan.
 *
 * @param apart    pairs that never share a group
 * @param together sets that always do; sets with a student in common are one
 * @param ability  in any unit, one for each student, {@code NaN} where unknown; empty when nobody's is known
 * @param interests what each student cares about, as any words; empty when nobody's is known
 * @param met      the ledger: how often two have already sat together; pairs that never did may be missing
 */
public record Problem(int students, List<Round> rounds, Set<Pair> apart, List<Set<Integer>> together,
                      List<Double> ability, List<Set<String>> interests, Map<Pair, Integer> met, Style style, long seed) {

    public Problem {
        rounds = List.copyOf(rounds);
        apart = Set.copyOf(apart);
        together = Together.joined(together);
        ability = List.copyOf(ability);
        interests = List.copyOf(interests);
        met = Map.copyOf(met);
        if (!ability.isEmpty() && ability.size() != students || !interests.isEmpty() && interests.size() != students) {
            throw new IllegalArgumentException("Ability and interests are of every student, or of none");
        }
    }

    public static Problem of(int students, List<Round> rounds) {
        return new Problem(students, rounds, Set.of(), List.of(), List.of(), List.of(), Map.of(), Style.MIXED, 1);
    }

    /** Everybody, so many times, in so many groups. */
    public static Problem of(int students, int groups, int rounds) {
        var everyone = IntStream.range(0, students).boxed().toList();
        return of(students, IntStream.range(0, rounds).mapToObj(round -> Round.even(everyone, groups)).toList());
    }

    public Problem apart(Set<Pair> pairs) {
        return new Problem(students, rounds, pairs, together, ability, interests, met, style, seed);
    }

    public Problem together(List<Set<Integer>> sets) {
        return new Problem(students, rounds, apart, sets, ability, interests, met, style, seed);
    }

    public Problem ability(List<Double> known) {
        return new Problem(students, rounds, apart, together, known, interests, met, style, seed);
    }

    public Problem interests(List<Set<String>> known) {
        return new Problem(students, rounds, apart, together, ability, known, met, style, seed);
    }

    public Problem met(Map<Pair, Integer> ledger) {
        return new Problem(students, rounds, apart, together, ability, interests, ledger, style, seed);
    }

    public Problem style(Style wanted) {
        return new Problem(students, rounds, apart, together, ability, interests, met, wanted, seed);
    }

    public Problem seed(long number) {
        return new Problem(students, rounds, apart, together, ability, interests, met, style, number);
    }

    /** Ability in standard deviations from the class's mean; those unknown count as average. */
    double[] standardised() {
        var known = ability.stream().filter(value -> !value.isNaN()).toList();
        var mean = known.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        var variance = known.stream().mapToDouble(value -> (value - mean) * (value - mean)).average().orElse(0);
        var deviation = variance > 0 ? Math.sqrt(variance) : 1;
        return IntStream.range(0, students).mapToDouble(student -> ability.isEmpty() || ability.get(student).isNaN() ? 0
                : (ability.get(student) - mean) / deviation).toArray();
    }
}

package app.headsup.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A resolvable design: rounds (the field says parallel classes) of blocks. Each round seats every point once, and no two
 * points ever share a block twice.
 *
 * @param name   as the field calls it: KTS(15), RBIBD(28,4,1), 4-RGDD of type 2^16 …
 * @param rounds rounds → blocks → points 0 … {@code points}-1
 */
record Design(String name, int points, List<int[][]> rounds) {

    Design {
        rounds = List.copyOf(rounds);
    }

    /**
     * The same design with empty chairs: a class of 27 is a class of 28 with one. The chairs are taken from one block
     * (from further ones when there are more), so only the round with that block seats them unevenly; that round comes last.
     */
    Design withEmptyChairs(int empty) {
        if (empty == 0) {
            return this;
        }
        var last = rounds.getLast();
        var seat = new int[points];
        var chairs = IntStream.range(0, last.length).mapToObj(block -> last[last.length - 1 - block])
                .flatMapToInt(IntStream::of).limit(empty).boxed().collect(Collectors.toSet());
        var next = 0;
        for (var point = 0; point < points; point++) {
            seat[point] = chairs.contains(point) ? -1 : next++;
        }
        var taken = rounds.stream().map(round -> without(round, seat)).toList();
        return new Design(name + " with " + empty + " empty", points - empty, taken);
    }

    /** Rounds whose blocks differ by one point at most. */
    int evenRounds() {
        return (int) rounds.stream().map(round -> Stream.of(round).mapToInt(block -> block.length).summaryStatistics())
                .filter(sizes -> sizes.getMax() - sizes.getMin() <= 1).count();
    }

    private static int[][] without(int[][] round, int[] seat) {
        var blocks = new ArrayList<int[]>();
        for (var block : round) {
            blocks.add(IntStream.of(block).map(point -> seat[point]).filter(point -> point >= 0).toArray());
        }
        return blocks.toArray(int[][]::new);
    }
}

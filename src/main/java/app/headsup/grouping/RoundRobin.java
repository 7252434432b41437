package app.headsup.grouping;

import java.util.ArrayList;

/** Pairs: everyone meets everyone in n-1 rounds, by the circle method (Kirkman 1847): one point stays, the others turn. */
final class RoundRobin {

    private RoundRobin() {
    }

    static Design of(int points) {
        var turning = points - 1;
        var rounds = new ArrayList<int[][]>();
        for (var round = 0; round < turning; round++) {
            var pairs = new int[points / 2][];
            pairs[0] = new int[] {turning, round};
            for (var k = 1; k < pairs.length; k++) {
                pairs[k] = new int[] {(round + k) % turning, (round + turning - k) % turning};
            }
            rounds.add(pairs);
        }
        return new Design("round robin of " + points, points, rounds);
    }
}

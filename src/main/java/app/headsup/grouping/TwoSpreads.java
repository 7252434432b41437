package app.headsup.grouping;

import java.util.ArrayList;

/**
 * Ten rounds for 32 in fours, the social golfer problem of 1998 (4-RGDD of type 2^16; a first solution by Aguado 2004).
 *
 * <p>Take the 16 vectors over GF(2) and two spreads, each of five planes that share only 0, with no plane in common. The
 * cosets of a plane are a round of four blocks, and every two vectors meet twice, once through each spread. Now double each
 * vector into a plus and a minus point and each block into two: as signed, and all signs turned. Signs such that two vectors
 * meet once with equal and once with opposite signs separate the doubled points: everyone meets everyone but their own
 * double. That is 120 linear equations over GF(2); solved, each plane needs 16 bits.
 */
final class TwoSpreads {

    /** For each plane two vectors that span it, and the signs of the vectors 0 … 15 as bits. */
    private static final int[][] PLANES = {
            {1, 12, 0x41e4}, {2, 4, 0x3333}, {3, 9, 0x33cc}, {5, 11, 0x0cc0}, {7, 8, 0x00ff},
            {1, 10, 0x14be}, {2, 12, 0x000f}, {3, 4, 0x0f0f}, {5, 8, 0x0303}, {6, 9, 0x0000}};

    private TwoSpreads() {
    }

    static Design design() {
        var rounds = new ArrayList<int[][]>();
        for (var plane : PLANES) {
            rounds.add(round(plane[0], plane[1], plane[2]));
        }
        return new Design("4-RGDD of type 2^16", 32, rounds);
    }

    private static int[][] round(int one, int other, int signs) {
        var blocks = new ArrayList<int[]>();
        for (var v = 0; v < 16; v++) {
            var coset = new int[] {v, v ^ one, v ^ other, v ^ one ^ other};
            if (v < Math.min(coset[1], Math.min(coset[2], coset[3]))) {
                blocks.add(signed(coset, signs));
                blocks.add(signed(coset, ~signs));
            }
        }
        return blocks.toArray(int[][]::new);
    }

    private static int[] signed(int[] coset, int signs) {
        var block = new int[coset.length];
        for (var i = 0; i < block.length; i++) {
            block[i] = coset[i] * 2 + (signs >> coset[i] & 1);
        }
        return block;
    }
}

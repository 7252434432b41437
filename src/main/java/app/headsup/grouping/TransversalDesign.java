package app.headsup.grouping;

import java.util.ArrayList;
import java.util.Optional;

/**
 * Resolvable transversal designs from the multiplication table of a finite field: points are (row i, element x), and the
 * block of class c and translate t is {(i, c·eᵢ + t)}. Two points in different rows meet for exactly one c, points in one
 * row never (Bose 1938; the q-1 orthogonal Latin squares of a field). What is left over, the rows themselves, is filled with
 * a design of its own where one fits: rows of size q = p give the affine plane AG(2,q).
 */
final class TransversalDesign {

    private TransversalDesign() {
    }

    /** @param size points of a block, at most {@code groups} */
    static Optional<Design> of(int groups, int size) {
        if (size > groups || !FiniteField.exists(groups)) {
            return Optional.empty();
        }
        var field = FiniteField.of(groups);
        var rounds = new ArrayList<int[][]>();
        for (var c = 0; c < groups; c++) {
            rounds.add(parallelClass(field, size, c));
        }
        if (groups % size == 0) {
            Designs.of(groups / size, size).ifPresent(fill -> fill.rounds().forEach(
                    round -> rounds.add(inEveryRow(round, groups, size))));
        }
        var name = groups == size ? "AG(2,%d)".formatted(groups) : "RTD(%d,%d)".formatted(size, groups);
        return Optional.of(new Design(name, groups * size, rounds));
    }

    private static int[][] parallelClass(FiniteField field, int size, int c) {
        var blocks = new int[field.order][size];
        for (var t = 0; t < field.order; t++) {
            for (var row = 0; row < size; row++) {
                blocks[t][row] = row * field.order + field.add(field.times(c, row), t);
            }
        }
        return blocks;
    }

    private static int[][] inEveryRow(int[][] round, int groups, int size) {
        var blocks = new int[groups][size];
        for (var i = 0; i < groups; i++) {
            for (var k = 0; k < size; k++) {
                blocks[i][k] = i / round.length * groups + round[i % round.length][k];
            }
        }
        return blocks;
    }
}

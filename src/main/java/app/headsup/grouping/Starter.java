package app.headsup.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/**
 * Starter blocks: a design written as the one round from which the others follow. Points are the numbers modulo m in columns
 * a, b, c …, and infinite points that never move; {@code "∞0 3a 3b | 2a 12a 10b"} are two blocks. Adding 1, 2 … m-1 to
 * every number gives m rounds. They never seat a pair twice when every difference between two columns, or within one, occurs
 * at most once in the starter: the method of differences (Bose 1939).
 *
 * <p>Most starters have a symmetry of their own, so only some blocks are written; the others come from multiplying by
 * {@code multiplier} and going {@code column} columns and {@code infinite} infinite points on.
 *
 * @param classes one starter for each family of m rounds
 * @param fixed   blocks whose m translates are one round each; may be empty
 */
record Starter(int points, int size, int modulus, Symmetry symmetry, List<String> classes, String fixed) {

    record Symmetry(int multiplier, int column, int infinite) {

        static final Symmetry NONE = new Symmetry(1, 0, 0);
    }

    Design develop() {
        var rounds = new ArrayList<int[][]>();
        for (var starter : classes) {
            var round = orbits(starter);
            for (var add = 0; add < modulus; add++) {
                rounds.add(translate(round, add));
            }
        }
        for (var block : blocks(fixed)) {
            var round = new int[modulus][];
            Arrays.setAll(round, add -> move(block, point -> plus(point, add)));
            rounds.add(round);
        }
        return new Design(name(), points, rounds);
    }

    private String name() {
        if (size == 3) {
            return (points % 2 == 0 ? "NKTS(%d)" : "KTS(%d)").formatted(points);
        }
        var hole = points - (size - 1) * classes.size() * modulus;
        if (size > 4) {
            return "%d in groups of %d over Z%d".formatted(points, size, modulus);
        }
        return hole == 1 ? "RBIBD(%d,%d,1)".formatted(points, size)
                : "%d-RGDD of type %d^%d".formatted(size, hole, points / hole);
    }

    private int columns() {
        return points / modulus;
    }

    private int infinite() {
        return points % modulus;
    }

    private int[][] orbits(String text) {
        var round = new ArrayList<int[]>();
        var seen = new HashSet<Set<Integer>>();
        for (var block : blocks(text)) {
            for (var image = block; seen.add(set(image)); image = move(image, this::turn)) {
                round.add(image);
            }
        }
        return round.toArray(int[][]::new);
    }

    private int[][] translate(int[][] round, int add) {
        return Stream.of(round).map(block -> move(block, point -> plus(point, add))).toArray(int[][]::new);
    }

    private int plus(int point, int add) {
        return isInfinite(point) ? point : point / modulus * modulus + (point % modulus + add) % modulus;
    }

    private int turn(int point) {
        var first = columns() * modulus;
        return isInfinite(point) ? first + (point - first + symmetry.infinite) % infinite()
                : (point / modulus + symmetry.column) % columns() * modulus + point % modulus * symmetry.multiplier % modulus;
    }

    private boolean isInfinite(int point) {
        return point >= columns() * modulus;
    }

    private List<int[]> blocks(String text) {
        return Stream.of(text.split("\\|")).filter(block -> !block.isBlank())
                .map(block -> Stream.of(block.strip().split(" ")).mapToInt(this::point).toArray()).toList();
    }

    private int point(String word) {
        if (word.startsWith("∞")) {
            return columns() * modulus + Integer.parseInt(word.substring(1));
        }
        var last = word.length() - 1;
        return (word.charAt(last) - 'a') * modulus + Integer.parseInt(word.substring(0, last));
    }

    private static int[] move(int[] block, IntUnaryOperator by) {
        return Arrays.stream(block).map(by).toArray();
    }

    private static Set<Integer> set(int[] block) {
        return Set.of(Arrays.stream(block).boxed().toArray(Integer[]::new));
    }
}

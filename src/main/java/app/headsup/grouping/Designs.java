package app.headsup.grouping;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The catalogue of resolvable designs: for so many groups of so many, the longest run of rounds that we can construct in
 * which nobody meets anybody twice.
 */
final class Designs {

    private Designs() {
    }

    /** @return empty where we know none, or where groups are larger than there are groups (then one round is all there is) */
    static Optional<Design> of(int groups, int size) {
        if (size < 2) {
            return Optional.empty();
        }
        if (size == 2) {
            return Optional.of(RoundRobin.of(2 * groups));
        }
        if (groups == 1) {
            return Optional.of(together(size));
        }
        return Stream.of(TransversalDesign.of(groups, size), Starters.of(groups * size, size), doubled(groups, size))
                .flatMap(Optional::stream).max(Comparator.comparingInt(design -> design.rounds().size()));
    }

    /** For any number of students in so many groups: the next larger design, with empty chairs. */
    static Optional<Design> forStudents(int students, int groups) {
        var size = (students + groups - 1) / groups;
        return of(groups, size).map(design -> design.withEmptyChairs(groups * size - students));
    }

    private static Optional<Design> doubled(int groups, int size) {
        return groups == 8 && size == 4 ? Optional.of(TwoSpreads.design()) : Optional.empty();
    }

    private static Design together(int size) {
        var everyone = new int[size];
        Arrays.setAll(everyone, point -> point);
        return new Design("one table", size, List.<int[][]>of(new int[][] {everyone}));
    }
}

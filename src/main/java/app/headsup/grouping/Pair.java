package app.headsup.grouping;

/** Two students by their numbers, the smaller first. */
public record Pair(int one, int other) {

    public Pair {
        if (one == other || one < 0 || other < 0) {
            throw new IllegalArgumentException("A pair is two different students: " + one + ", " + other);
        }
        if (one > other) {
            var swapped = one;
            one = other;
            other = swapped;
        }
    }
}

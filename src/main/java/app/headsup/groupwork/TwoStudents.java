package app.headsup.groupwork;

import java.util.UUID;

/** Two students, whichever is named first. */
public record TwoStudents(UUID one, UUID other) {

    public TwoStudents {
        if (one.equals(other)) {
            throw new IllegalArgumentException("Nobody is two students");
        }
        if (one.compareTo(other) > 0) {
            var swapped = one;
            one = other;
            other = swapped;
        }
    }
}

package app.headsup.rules;

import java.util.UUID;

/** Two students, in no order. */
public record Pair(UUID one, UUID other) {

    public Pair {
        if (one.compareTo(other) > 0) {
            UUID swapped = one;
            one = other;
            other = swapped;
        }
    }
}

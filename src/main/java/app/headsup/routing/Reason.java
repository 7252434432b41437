package app.headsup.routing;

import java.util.List;

/**
 * Why, as the key of a sentence and what its blanks hold. The adult reads {@code routing.reason.<key>}; the student, once
 * an adult said yes, reads the kinder {@code routing.kind.<key>}, which names no score and nobody's private words.
 *
 * @param arguments texts and whole numbers, the same for both sentences
 */
record Reason(String key, List<Object> arguments) {

    Reason {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A reason says why");
        }
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    String forAdults() {
        return "routing.reason." + key;
    }

    String forStudents() {
        return "routing.kind." + key;
    }
}

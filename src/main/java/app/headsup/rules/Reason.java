package app.headsup.rules;

import java.util.List;

/**
 * Why, as the key of a sentence and what its blanks hold. The adult reads {@code rules.reason.<key>}; the student, once
 * an adult said yes, reads the kinder {@code rules.kind.<key>}, which names no score and nobody's private words.
 *
 * @param arguments texts and whole numbers, the same for both sentences
 */
public record Reason(String key, List<Object> arguments) {

    public Reason {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A reason says why");
        }
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    public String forAdults() {
        return "rules.reason." + key;
    }

    public String forStudents() {
        return "rules.kind." + key;
    }
}

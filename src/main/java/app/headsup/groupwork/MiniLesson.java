package app.headsup.groupwork;

import java.util.Optional;
import java.util.stream.Stream;

/** The bank of ten-minute lessons on working together; their words stand in the bundle under their keys. */
public enum MiniLesson {
    EYES, TURNS, ASKING, DISAGREEING, FOCUS, EVERYONE;

    public String getKey() {
        return name().toLowerCase();
    }

    static Optional<MiniLesson> of(String key) {
        return Stream.of(values()).filter(one -> one.getKey().equals(key)).findFirst();
    }
}

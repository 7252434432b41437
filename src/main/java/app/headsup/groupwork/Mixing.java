package app.headsup.groupwork;

import app.headsup.grouping.Style;
import java.util.List;
import java.util.stream.Stream;

/** How groups are made of a class. */
public enum Mixing {
    MIXED(Style.MIXED),
    ALIKE(Style.ALIKE),
    SAME_LESSON(Style.INTEREST),
    INTEREST(Style.INTEREST),
    RANDOM(Style.RANDOM),
    BY_HAND(Style.MIXED);

    private final Style style;

    Mixing(Style style) {
        this.style = style;
    }

    /** Those that hold for a whole term: a lesson is over by then, and nobody places a term by hand. */
    static List<Mixing> ofTerm() {
        return Stream.of(values()).filter(one -> one != SAME_LESSON && one != BY_HAND).toList();
    }

    Style style() {
        return style;
    }

    public String getKey() {
        return name().toLowerCase().replace('_', '-');
    }
}

package app.headsup.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A blank in a rule's sentence that a class fills from a list: "offer [alert-route] and tell [alert-told]". A new one is a
 * line here and in {@link Thresholds}, a column of {@code class_policy}, its label {@code rules.choice.<key>}, and the
 * words of its options {@code rules.option.<key>.<option>}.
 */
public enum Choice {
    /** Who is offered what; where no second student is at hand, a conference all the same. */
    ALERT_ROUTE(false, "conference", "small-group", "partner"),
    SECOND_MISS_ROUTE(false, "conference", "small-group", "partner"),
    /** Never nobody: the class's teachers are always told. */
    ALERT_TOLD(true, "teacher", "facilitator", "mentor");

    private final boolean several;
    private final List<String> options;

    Choice(boolean several, String... options) {
        this.several = several;
        this.options = List.of(options);
    }

    /** Lower case with dashes, as in sentences, forms and message keys. */
    public String key() {
        return name().toLowerCase().replace('_', '-');
    }

    /** Empty for a key that is none. */
    public static Optional<Choice> find(String key) {
        return Arrays.stream(values()).filter(choice -> choice.key().equals(key)).findFirst();
    }

    public List<String> options() {
        return options;
    }

    /** Whether more than one may be chosen; then the first option always is. */
    public boolean several() {
        return several;
    }

    public boolean takes(List<String> chosen) {
        return options.containsAll(chosen) && (several ? chosen.contains(options.getFirst()) : chosen.size() == 1);
    }

    /** What the class chose, in the order of the options. */
    public List<String> in(Thresholds filled) {
        return switch (this) {
            case ALERT_ROUTE -> List.of(filled.alertRoute().key());
            case SECOND_MISS_ROUTE -> List.of(filled.secondMissRoute().key());
            case ALERT_TOLD -> Stream.of("teacher", filled.tellFacilitator() ? "facilitator" : "",
                    filled.tellMentor() ? "mentor" : "").filter(option -> !option.isEmpty()).toList();
        };
    }
}

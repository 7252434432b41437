package app.headsup.routing;

import app.headsup.rules.Blank;
import app.headsup.rules.Mode;
import app.headsup.rules.Thresholds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a class lets its rules do.
 *
 * @param numbers in the blanks of their sentences
 * @param order every rule's key; for each student the first that has something to say is heard
 * @param modes by rule; {@link Mode#SUGGEST} for one that is missing
 */
record ClassRules(Thresholds numbers, List<String> order, Map<String, Mode> modes) {

    ClassRules {
        order = List.copyOf(order);
        modes = Map.copyOf(modes);
    }

    Mode mode(String rule) {
        return modes.getOrDefault(rule, Mode.SUGGEST);
    }

    /** The rule one place further up (-1) or down (1). The first place is an adult's own word's; there nothing moves. */
    ClassRules moved(String rule, int by) {
        int from = order.indexOf(rule);
        int to = from + by;
        if (from < 1 || to < 1 || to >= order.size()) {
            return this;
        }
        var moved = new ArrayList<>(order);
        Collections.swap(moved, from, to);
        return new ClassRules(numbers, moved, modes);
    }

    /** What is different here from how it was: numbers first, then modes, then which rules moved up. */
    List<Change> changesSince(ClassRules before) {
        var changedNumbers = Arrays.stream(Blank.values()).map(blank -> new Change(Change.Kind.NUMBER, blank.key(),
                String.valueOf(blank.in(before.numbers)), String.valueOf(blank.in(numbers))));
        var changedModes = order.stream().map(rule -> new Change(Change.Kind.MODE, rule, before.mode(rule).key(),
                mode(rule).key()));
        var moved = order.stream().filter(rule -> order.indexOf(rule) < before.order.indexOf(rule))
                .map(rule -> new Change(Change.Kind.PLACE, rule, String.valueOf(before.order.indexOf(rule) + 1),
                        String.valueOf(order.indexOf(rule) + 1)));
        return Stream.of(changedNumbers, changedModes, moved).flatMap(changes -> changes)
                .filter(change -> !change.was().equals(change.became())).toList();
    }

    /** One thing that changed; @param subject key of the blank or the rule; was, became: a number or a mode's key */
    record Change(Kind kind, String subject, String was, String became) {

        enum Kind {
            NUMBER, MODE, PLACE
        }

        /** Key of what it is called. */
        String subjectKey() {
            return (kind == Kind.NUMBER ? "rules.blank." : "rules.rule-name.") + subject;
        }
    }
}

package app.headsup.routing;

import app.headsup.rules.Blank;
import app.headsup.rules.Choice;
import app.headsup.rules.Mode;
import app.headsup.rules.Thresholds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a class lets its rules do.
 *
 * @param numbers what is filled into their sentences
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

    /** The rule one place further up (-1) or down (1); see {@link #placed}. */
    ClassRules moved(String rule, int by) {
        return placed(rule, order.indexOf(rule) + by);
    }

    /** The rule at this place, counted from 0. The first place is an adult's own word's: nothing moves there, or away. */
    ClassRules placed(String rule, int to) {
        if (order.indexOf(rule) < 1 || to < 1 || to >= order.size()) {
            return this;
        }
        var placed = new ArrayList<>(order);
        placed.remove(rule);
        placed.add(to, rule);
        return new ClassRules(numbers, placed, modes);
    }

    /** What is different here from how it was: what is filled in first, then modes, then which rules moved up. */
    List<Change> changesSince(ClassRules before) {
        var changedNumbers = Arrays.stream(Blank.values()).map(blank -> new Change(Change.Kind.NUMBER, blank.key(),
                String.valueOf(blank.in(before.numbers)), String.valueOf(blank.in(numbers))));
        var changedChoices = Arrays.stream(Choice.values()).map(choice -> new Change(Change.Kind.CHOICE, choice.key(),
                String.join(" ", choice.in(before.numbers)), String.join(" ", choice.in(numbers))));
        var changedModes = order.stream().map(rule -> new Change(Change.Kind.MODE, rule, before.mode(rule).key(),
                mode(rule).key()));
        var moved = order.stream().filter(rule -> order.indexOf(rule) < before.order.indexOf(rule))
                .map(rule -> new Change(Change.Kind.PLACE, rule, String.valueOf(before.order.indexOf(rule) + 1),
                        String.valueOf(order.indexOf(rule) + 1)));
        return Stream.of(changedNumbers, changedChoices, changedModes, moved).flatMap(changes -> changes)
                .filter(change -> !change.was().equals(change.became())).toList();
    }

    /** One thing that changed; @param subject key of the blank, the choice or the rule; was, became: a number, options' keys or a mode's key */
    record Change(Kind kind, String subject, String was, String became) {

        enum Kind {
            NUMBER, CHOICE, MODE, PLACE
        }

        /** Key of what it is called. */
        String subjectKey() {
            return switch (kind) {
                case NUMBER -> "rules.blank.";
                case CHOICE -> "rules.choice.";
                case MODE, PLACE -> "rules.rule-name.";
            } + subject;
        }
    }
}

package app.headsup.routing;

import app.headsup.routing.ClassRules.Change;
import app.headsup.rules.RoutingRule;
import app.headsup.web.Stale.Difference;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A class's rules in the reader's language: sentences with blanks, and changes in words. */
@Component
class PolicyWords {

    /** What holds for all rules together. */
    private static final List<String> FOR_ALL = List.of("rest", "screen", "nose-down");

    private final MessageSource messages;

    PolicyWords(MessageSource messages) {
        this.messages = messages;
    }

    Sentence sentence(RoutingRule rule) {
        return Sentence.of(say("rules.rule." + rule.key()));
    }

    List<Sentence> forAll() {
        return FOR_ALL.stream().map(key -> Sentence.of(say("rules.for-all." + key))).toList();
    }

    /** Both versions of what the reader wanted otherwise than it is stored; @param changes from stored to wanted */
    List<Difference> differences(List<Change> changes) {
        return changes.stream().map(change ->
                new Difference(change.subjectKey(), value(change, change.became()), value(change, change.was()))).toList();
    }

    /** "Alert line in percent: 65 → 60", with an arrow that is read as a word. */
    String say(Change change) {
        return messages.getMessage("routing.change." + change.kind().name().toLowerCase(), Stream.of(
                say(change.subjectKey()), value(change, change.was()), value(change, change.became())).toArray(),
                LocaleContextHolder.getLocale());
    }

    private String value(Change change, String stored) {
        return switch (change.kind()) {
            case MODE -> say("rules.mode." + stored);
            case CHOICE -> chosen(change.subject(), List.of(stored.split(" ")));
            case NUMBER, PLACE -> stored;
        };
    }

    /** "teachers, facilitator" */
    String chosen(String choice, List<String> options) {
        return options.stream().map(option -> say("rules.option." + choice + "." + option)).collect(Collectors.joining(", "));
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}

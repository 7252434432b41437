package app.headsup.routing;

import app.headsup.roster.Roster;
import app.headsup.routing.TrialView.Day;
import app.headsup.routing.TrialView.Item;
import app.headsup.rules.Facts;
import app.headsup.rules.History;
import app.headsup.rules.Mode;
import app.headsup.rules.Replay;
import app.headsup.rules.RuleBook;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tries rules on the hours of the last four weeks, before anything is switched on. Writes nothing. */
@Component
@Transactional(readOnly = true)
class Trial {

    private static final Duration BACK = Duration.ofDays(28);

    private final FactsReader facts;
    private final RuleBook rules;
    private final Roster roster;
    private final MessageSource messages;
    private final Clock clock;

    Trial(FactsReader facts, RuleBook rules, Roster roster, MessageSource messages, Clock clock) {
        this.facts = facts;
        this.rules = rules;
        this.roster = roster;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param only the one rule that is asked about, as if it were on; null for all that are on */
    TrialView of(UUID classroomId, ClassRules wanted, String only, Locale locale) {
        var now = clock.instant();
        var known = facts.facts(classroomId, now.minus(BACK), now).with(wanted.numbers());
        var modes = new HashMap<>(wanted.modes());
        if (only != null) {
            modes.put(only, Mode.SUGGEST);
        }
        var replay = new Replay(known, rules.ordered(wanted.order()), modes);
        var names = new HashMap<>(roster.names(known.students().stream().map(History::studentId).toList()));
        roster.students(classroomId).forEach(student -> names.put(student.id(), student.name()));
        return new TrialView(only, known.hours().stream().filter(hour -> hour.endedAt() != null)
                .map(hour -> day(hour, replay, only, names, locale)).toList());
    }

    private Day day(Facts.Hour hour, Replay replay, String only, Map<UUID, String> names, Locale locale) {
        return new Day(hour.startedAt(), replay.through(hour).stream()
                .filter(seen -> only == null || only.equals(seen.proposal().rule()))
                .map(seen -> item(seen, names, locale)).toList());
    }

    private Item item(Replay.Seen seen, Map<UUID, String> names, Locale locale) {
        var proposal = seen.proposal();
        var who = proposal.students().stream().map(id -> new TrialView.Student(id, names.getOrDefault(id, ""))).sorted()
                .toList();
        return new Item(seen.at(), proposal.rule(), proposal.route(), who, messages.getMessage(
                proposal.reason().forAdults(), proposal.reason().arguments().toArray(), locale));
    }
}

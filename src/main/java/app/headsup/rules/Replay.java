package app.headsup.rules;

import app.headsup.rules.Facts.Suggested;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A look back at a class's hours with the very rules that run on its board. Where students then were and what adults
 * then answered is history and stays as it was; what would have been suggested is said again.
 */
public record Replay(Facts facts, RuleBook rules, Map<String, Mode> modes) {

    /** What a board suggests that is looked at in this moment, showing what had been suggested before it. */
    public List<Proposal> at(Instant moment) {
        return ask(facts, facts.suggestions().stream().filter(one -> one.madeAt().isBefore(moment))
                .map(one -> new Suggested(one.hourId(), one.suggestion(), one.madeAt(), unless(moment, one.withdrawnAt()),
                        unless(moment, one.settledAt()), one.said())).toList(), moment);
    }

    /**
     * What would have been suggested in this hour, each once: at the first moment at which a look finds it. What is on
     * the board then is what these rules put there, not what was there in fact.
     */
    public List<Seen> through(Facts.Hour hour) {
        var then = facts.in(hour);
        var answered = facts.suggestions().stream().filter(one -> !one.said().isEmpty()).toList();
        var seen = new ArrayList<Seen>();
        var known = new HashSet<Subject>();
        var open = List.<Suggested>of();
        for (var moment : Moments.of(then, hour)) {
            var board = new ArrayList<>(answered);
            board.addAll(open);
            open = new ArrayList<>();
            for (var proposal : ask(then, board, moment)) {
                open.add(onTheBoard(hour, proposal, moment));
                if (known.add(Subject.of(proposal))) {
                    seen.add(new Seen(moment, proposal));
                }
            }
        }
        return seen;
    }

    private List<Proposal> ask(Facts then, List<Suggested> board, Instant moment) {
        var students = then.suggesting(board).at(moment);
        return students.isEmpty() ? List.of() : rules.suggest(students.getFirst().room(), students, modes);
    }

    private static Suggested onTheBoard(Facts.Hour hour, Proposal proposal, Instant moment) {
        var id = new UUID(proposal.topic().getMostSignificantBits(), moment.toEpochMilli());
        return new Suggested(hour.id(), new OpenSuggestion(id, proposal.rule(), proposal.route(), proposal.topic(),
                Set.copyOf(proposal.students())), moment, null, null, List.of());
    }

    /** What came to its end in this very moment was still on the board that was looked at. */
    private static Instant unless(Instant moment, Instant ended) {
        return moment.equals(ended) ? null : ended;
    }

    /** @param at to the minute of the hour */
    public record Seen(Instant at, Proposal proposal) {
    }

    private record Subject(String rule, UUID topic, Set<UUID> students) {

        static Subject of(Proposal proposal) {
            return new Subject(proposal.rule(), proposal.topic(), Set.copyOf(proposal.students()));
        }
    }
}

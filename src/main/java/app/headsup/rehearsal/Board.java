package app.headsup.rehearsal;

import app.headsup.rules.Facts.Answer;
import app.headsup.rules.Facts.Said;
import app.headsup.rules.Facts.Suggested;
import app.headsup.rules.OpenSuggestion;
import app.headsup.rules.Proposal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The suggestions that wait for an adult's word in a rehearsed hour. Asks the real rules about the chronicle's facts, as
 * the board of a real hour does after each piece of news and every twenty seconds.
 */
final class Board {

    private final Chronicle chronicle;
    private final Way.Rules way;
    private final Map<UUID, Suggested> open = new LinkedHashMap<>();
    private final Map<UUID, Proposal> proposals = new LinkedHashMap<>();
    private long rowsSeen = -1;
    private long made;

    Board(Chronicle chronicle, Way.Rules way) {
        this.chronicle = chronicle;
        this.way = way;
    }

    /** Looks again where something was written since, or the clock asks for it: what is no longer true goes, what is new comes. */
    void look(int now, boolean forTheClock) {
        if (rowsSeen == chronicle.rows() && !forTheClock) {
            return;
        }
        var students = chronicle.facts().at(chronicle.at(now));
        var wanted = way.book().suggest(students.getFirst().room(), students, way.modes());
        List.copyOf(open.values()).stream().filter(old -> wanted.stream().noneMatch(one -> one.sameAs(old.suggestion())))
                .forEach(old -> close(old, now));
        wanted.stream().filter(one -> open.values().stream().noneMatch(old -> one.sameAs(old.suggestion())))
                .forEach(one -> add(one, now));
        rowsSeen = chronicle.rows();
    }

    private void add(Proposal proposal, int now) {
        var id = new UUID(13, ++made);
        var suggested = new Suggested(chronicle.hourId(), new OpenSuggestion(id, proposal.rule(), proposal.route(), proposal.topic(),
                Set.copyOf(proposal.students())), chronicle.at(now), null, null, List.of());
        open.put(id, suggested);
        proposals.put(id, proposal);
        chronicle.suggest(suggested);
    }

    private void close(Suggested old, int now) {
        var id = old.suggestion().id();
        open.remove(id);
        proposals.remove(id);
        chronicle.suggest(new Suggested(old.hourId(), old.suggestion(), old.madeAt(), chronicle.at(now), null, List.of()));
    }

    /** Oldest first. */
    List<Proposal> open() {
        return new ArrayList<>(proposals.values());
    }

    void yes(Proposal proposal, int now) {
        settle(proposal, new Said(Answer.YES, chronicle.at(now), null), now);
    }

    void later(Proposal proposal, int minutes, int now) {
        settle(proposal, new Said(Answer.LATER, chronicle.at(now), chronicle.at(now).plus(Duration.ofMinutes(minutes))), now);
    }

    private void settle(Proposal proposal, Said said, int now) {
        var id = proposals.entrySet().stream().filter(one -> one.getValue() == proposal).findFirst().orElseThrow().getKey();
        proposals.remove(id);
        var old = open.remove(id);
        chronicle.suggest(new Suggested(old.hourId(), old.suggestion(), old.madeAt(), null, chronicle.at(now), List.of(said)));
    }
}

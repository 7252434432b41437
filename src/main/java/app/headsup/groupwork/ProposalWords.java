package app.headsup.groupwork;

import app.headsup.roster.Roster;
import app.headsup.web.Stale.Difference;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says where a proposal has somebody, in the reader's language. */
@Component
class ProposalWords {

    private final Roster roster;
    private final MessageSource messages;

    ProposalWords(Roster roster, MessageSource messages) {
        this.roster = roster;
        this.messages = messages;
    }

    /** What two adults who changed the same proposal each wanted: only those whom they have at different places. */
    List<Difference> differences(Arrangement yours, Proposal stored) {
        var names = roster.names(stored.arrangement().present());
        var people = stored.arrangement().present().stream()
                .filter(student -> !place(yours, student).equals(place(stored.arrangement(), student)))
                .sorted((one, other) -> names.get(one).compareTo(names.get(other))).toList();
        Function<Arrangement, String> said = arrangement -> people.stream()
                .map(student -> names.get(student) + ": " + place(arrangement, student)).collect(Collectors.joining(" · "));
        return people.isEmpty() ? List.of()
                : List.of(new Difference("groupwork.proposal.places", said.apply(yours), said.apply(stored.arrangement())));
    }

    private String place(Arrangement arrangement, UUID student) {
        int table = arrangement.tableOf(student);
        return table != Arrangement.NOWHERE ? say("groupwork.proposal.group", table + 1)
                : say(arrangement.absent().contains(student) ? "groupwork.proposal.absent" : "groupwork.proposal.unplaced");
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}

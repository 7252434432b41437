package app.headsup.collaboration;

import app.headsup.collaboration.InvitationView.Answer;
import app.headsup.web.Formats;
import app.headsup.web.Stale.Difference;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows two who wrote over each other what each of them says, in the words of the reader. */
@Component
class Differences {

    private final MessageSource messages;
    private final Formats formats;

    Differences(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    List<Difference> between(Purpose yours, Purpose stored) {
        return differing(Stream.of(new Difference("collaboration.question", yours.question(), stored.question()),
                new Difference("collaboration.academic", yours.academic(), stored.academic()),
                new Difference("collaboration.social", yours.social(), stored.social()),
                new Difference("collaboration.norms", yours.norms(), stored.norms()),
                new Difference("collaboration.prompts", yours.prompts(), stored.prompts()),
                new Difference("collaboration.starts-on", formats.date(yours.startsOn()), formats.date(stored.startsOn())),
                new Difference("collaboration.ends-on", formats.date(yours.endsOn()), formats.date(stored.endsOn()))));
    }

    List<Difference> between(Said yours, Said stored) {
        return differing(Stream.of(new Difference("collaboration.words", yours.words(), stored.words()),
                new Difference("collaboration.card.source", yours.source(), stored.source()),
                new Difference("collaboration.side", side(yours), side(stored))));
    }

    /** An answer that came too late, beside the one that was given. */
    List<Difference> between(Answer yours, InvitationView answered) {
        return List.of(new Difference("collaboration.invitation.answer", say(yours.messageKey()),
                Stream.of(say(answered.answer().messageKey()), answered.answeredBy(), answered.word())
                        .filter(part -> !part.isEmpty()).reduce((one, next) -> one + " · " + next).orElse("")));
    }

    /** Who wants to strike out what says something else by now. */
    List<Difference> struckOut(String stored) {
        return List.of(new Difference("collaboration.words", say("collaboration.struck-out"), stored));
    }

    private String side(Said said) {
        return said.side() == null ? "" : say("collaboration.part." + said.side().key());
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static List<Difference> differing(Stream<Difference> all) {
        return all.filter(difference -> !Objects.equals(difference.yours(), difference.stored())).toList();
    }
}

package app.headsup.collaboration;

import app.headsup.web.Stale.Difference;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Shows two who wrote over each other what each of them says. */
final class Differences {

    private Differences() {
    }

    static List<Difference> between(Purpose yours, Purpose stored) {
        return differing(Stream.of(new Difference("collaboration.question", yours.question(), stored.question()),
                new Difference("collaboration.academic", yours.academic(), stored.academic()),
                new Difference("collaboration.social", yours.social(), stored.social()),
                new Difference("collaboration.norms", yours.norms(), stored.norms()),
                new Difference("collaboration.prompts", yours.prompts(), stored.prompts()),
                new Difference("collaboration.starts-on", Objects.toString(yours.startsOn()), Objects.toString(stored.startsOn())),
                new Difference("collaboration.ends-on", Objects.toString(yours.endsOn()), Objects.toString(stored.endsOn()))));
    }

    static List<Difference> between(Said yours, Said stored) {
        return differing(Stream.of(new Difference("collaboration.words", yours.words(), stored.words()),
                new Difference("collaboration.side", Objects.toString(yours.side(), ""), Objects.toString(stored.side(), ""))));
    }

    private static List<Difference> differing(Stream<Difference> all) {
        return all.filter(difference -> !difference.yours().equals(difference.stored())).toList();
    }
}

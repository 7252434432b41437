package app.headsup.conference;

import app.headsup.web.Stale.Difference;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Shows two adults who wrote over each other what each of them says. */
final class Differences {

    private Differences() {
    }

    static List<Difference> between(ConferenceNotes yours, ConferenceNotes stored) {
        return Stream.of(
                        new Difference("conference.strengths", yours.strengths(), stored.strengths()),
                        new Difference("conference.difficulties", yours.difficulties(), stored.difficulties()),
                        new Difference("conference.goal", yours.goal(), stored.goal()),
                        new Difference("conference.next-step", yours.nextStep(), stored.nextStep()),
                        new Difference("conference.next-talk", Objects.toString(yours.nextTalkOn(), ""),
                                Objects.toString(stored.nextTalkOn(), "")))
                .filter(difference -> !difference.yours().equals(difference.stored())).toList();
    }
}

package app.headsup.sample;

import app.headsup.routing.SuggestionView;
import app.headsup.routing.Suggestions;
import app.headsup.routing.Verdict;
import app.headsup.rules.Route;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the rules suggested in the weeks so far, and what the teachers answered: not everything, and not always yes. */
@Component
class SampleDecisions {

    private static final List<String> WORDS = List.of("Tomorrow, when the whole table is through.",
            "On to something good. Not now.", "We talked at the door this morning.", "");

    private final Suggestions suggestions;

    SampleDecisions(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /** The rules look at the class. */
    void look(ClassStory story) {
        suggestions.look(story.classroom());
    }

    /** Some get a no, some are put off, most wait; who is talked with today anyway is talked with. */
    void answer(ClassStory story, UUID hour, int day, List<SampleTalks.Held> todays) {
        var talked = todays.stream().map(SampleTalks.Held::student).toList();
        var open = suggestions.open(hour, Locale.ENGLISH).stream()
                .filter(one -> one.studentIds().stream().noneMatch(talked::contains)).toList();
        for (int i = 0; i < open.size(); i++) {
            int turn = Math.floorMod(i - day, 5);
            if (turn == 0) {
                decide(open.get(i), story, new Verdict.No(WORDS.get(Math.floorMod(i + day, WORDS.size()))));
            } else if (turn == 2) {
                decide(open.get(i), story, new Verdict.Later(20));
            }
        }
    }

    private void decide(SuggestionView one, ClassStory story, Verdict verdict) {
        suggestions.decide(one.id(), story.teachers().getFirst(), verdict);
    }

    /** A talk with this student that the rules suggest now. */
    Optional<UUID> talkWith(UUID hour, UUID student) {
        return suggestions.open(hour, Locale.ENGLISH).stream()
                .filter(one -> one.route() == Route.CONFERENCE && one.studentIds().equals(List.of(student)))
                .map(SuggestionView::id).findFirst();
    }

    void yes(UUID suggestion, UUID teacher) {
        suggestions.decide(suggestion, teacher, new Verdict.Yes());
    }
}

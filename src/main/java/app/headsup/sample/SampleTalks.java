package app.headsup.sample;

import app.headsup.classhour.State;
import app.headsup.conference.ConferenceNotes;
import app.headsup.conference.Conferences;
import app.headsup.sample.HistoryFile.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The conferences of the past. */
@Component
class SampleTalks {

    private final Conferences conferences;
    private final SampleDecisions decisions;

    SampleTalks(Conferences conferences, SampleDecisions decisions) {
        this.conferences = conferences;
        this.decisions = decisions;
    }

    /** The day's talks: those that the file names, then others in turn, who are free and aren't named at all. */
    List<Held> of(ClassStory story, HistoryFile words, int day, List<UUID> free) {
        var history = story.history();
        var talks = new ArrayList<Held>();
        history.conferences().stream().filter(talk -> talk.day() == day)
                .map(talk -> new Held(story.student(talk.student()), talk.hasWords() ? talk : inTurn(words, day)))
                .forEach(talks::add);
        var named = history.conferences().stream().map(talk -> story.student(talk.student())).toList();
        var candidates = story.students().values().stream().filter(id -> !named.contains(id)).toList();
        for (int i = 0; i < history.conferencesEachHour(); i++) {
            int turn = (history.hoursAfter(day) * history.conferencesEachHour() + i) % candidates.size();
            if (free.contains(candidates.get(turn))) {
                talks.add(new Held(candidates.get(turn), inTurn(words, turn - day)));
            }
        }
        return talks;
    }

    /** Sits down with the student; where the rules suggest it, the teacher does so by saying yes. */
    void open(ClassStory story, UUID hour, Held talk, UUID teacher) {
        decisions.talkWith(hour, talk.student()).ifPresentOrElse(suggestion -> decisions.yes(suggestion, teacher),
                () -> conferences.open(hour, story.classroom(), talk.student(), teacher));
    }

    void close(UUID hour, Held talk, UUID teacher) {
        var id = conferences.openIn(hour).get(talk.student());
        var words = talk.words();
        conferences.close(id, conferences.view(id).version(), new ConferenceNotes(words.strengths(), words.difficulties(),
                words.goal(), words.nextStep(), null), State.PAPER, teacher);
    }

    private static Talk inTurn(HistoryFile words, int turn) {
        return words.conferenceWords().get(Math.floorMod(turn, words.conferenceWords().size()));
    }

    /** A student and what is written down about the talk with them. */
    record Held(UUID student, Talk words) {

        Held {
            Objects.requireNonNull(student);
        }
    }
}

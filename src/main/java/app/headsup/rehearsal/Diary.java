package app.headsup.rehearsal;

import app.headsup.classhour.State;
import app.headsup.rules.History;
import app.headsup.rules.History.Answered;
import app.headsup.rules.History.Checked;
import app.headsup.rules.History.Placed;
import app.headsup.rules.History.Talk;
import app.headsup.rules.History.Viewed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One student's rows in a chronicle. */
final class Diary {

    private final UUID learner;
    private final LocalDate joinedOn;
    private final List<Placed> places = new ArrayList<>();
    private final Map<UUID, Viewed> viewings = new LinkedHashMap<>();
    private final List<Answered> answers = new ArrayList<>();
    private final List<Checked> results = new ArrayList<>();
    private final List<Talk> talks = new ArrayList<>();

    Diary(UUID learner, LocalDate joinedOn) {
        this.learner = learner;
        this.joinedOn = joinedOn;
    }

    /** Of an hour that is over nothing stays but what was done. */
    void newHour(Instant lastEnded) {
        places.clear();
        talks.replaceAll(talk -> talk.closedAt() == null && talk.leftAt() == null
                ? new Talk(talk.id(), talk.openedAt(), null, lastEnded) : talk);
    }

    void place(UUID id, UUID hour, State state, UUID table, Instant at) {
        if (!places.isEmpty()) {
            var last = places.removeLast();
            places.add(new Placed(last.id(), last.hourId(), last.state(), last.groupId(), last.since(), at));
        }
        places.add(new Placed(id, hour, state, table, at, null));
    }

    void open(UUID id, UUID lesson, Instant at) {
        viewings.put(lesson, new Viewed(id, lesson, at, null));
    }

    void finish(UUID lesson, Instant at) {
        var viewing = viewings.get(lesson);
        viewings.put(lesson, new Viewed(viewing.id(), lesson, viewing.startedAt(), at));
    }

    void answer(Answered answer) {
        answers.add(answer);
    }

    void mark(Checked result) {
        results.add(result);
    }

    void openTalk(UUID id, Instant at) {
        talks.add(new Talk(id, at, null, null));
    }

    void closeTalk(Instant at) {
        var talk = talks.removeLast();
        talks.add(new Talk(talk.id(), talk.openedAt(), at, null));
    }

    /** When the last conference began; the epoch for never. */
    Instant lastTalk() {
        return talks.isEmpty() ? Instant.EPOCH : talks.getLast().openedAt();
    }

    History history() {
        return new History(learner, new UUID(11, learner.getLeastSignificantBits()), joinedOn, places,
                List.copyOf(viewings.values()), answers, results, talks, List.of(), List.of(), List.of());
    }
}

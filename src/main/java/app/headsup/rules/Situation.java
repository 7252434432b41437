package app.headsup.rules;

import app.headsup.classhour.State;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One student at one moment: everything a rule may look at. Immutable, and {@link Room} is the part the class shares.
 *
 * @param state where the student is in this hour
 * @param lastTalk until when an adult last talked with them in a conference; null for never
 * @param needs what adults wrote down and nobody has met yet, oldest first
 * @param work the lessons they lately worked on, in class
 */
public record Situation(UUID studentId, State state, Instant lastTalk, List<OpenNeed> needs, List<Work> work,
        Room room) {

    public Situation {
        needs = List.copyOf(needs);
        work = List.copyOf(work);
    }

    /** Nobody has talked with the student since this happened. */
    public boolean untalked(Instant happened) {
        return lastTalk == null || happened.isAfter(lastTalk);
    }

    /** A need as an adult wrote it. */
    public record OpenNeed(UUID id, Route route, String raisedBy, String words, Instant raisedAt) {
    }
}

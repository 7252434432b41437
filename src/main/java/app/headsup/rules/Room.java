package app.headsup.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the whole class shares at one moment of a running hour.
 *
 * @param today the school's date
 * @param lessons those that any student lately worked on, and those of the playlist
 * @param playlist the class's, in its order
 * @param meetings how often two students sat together this term; absent for never
 * @param groups at work now
 * @param open suggestions that nobody has decided yet, so that a rule can leave them as they are
 * @param answers what adults have said to earlier suggestions
 */
public record Room(Instant at, LocalDate today, UUID hourId, Instant startedAt, Thresholds policy,
        Map<UUID, Lesson> lessons, List<Step> playlist, Map<Pair, Integer> meetings, List<OpenGroup> groups,
        List<OpenSuggestion> open, List<Answered> answers) {

    public Room {
        lessons = Map.copyOf(lessons);
        playlist = List.copyOf(playlist);
        meetings = Map.copyOf(meetings);
        groups = List.copyOf(groups);
        open = List.copyOf(open);
        answers = List.copyOf(answers);
    }

    public int met(UUID one, UUID other) {
        return meetings.getOrDefault(new Pair(one, other), 0);
    }

    /**
     * Whether this may be put to an adult: it isn't resting after a no or a later, and no yes was said since it became so.
     *
     * @param asOf see {@link Proposal}
     */
    public boolean mayAsk(String rule, UUID topic, UUID studentId, Instant asOf) {
        for (var answer : answers) {
            if (answer.about(rule, topic, studentId) && answer.stillHolds(at, asOf)) {
                return false;
            }
        }
        return true;
    }

    /** What an adult said about one student; @param restsUntil null when it was a yes */
    public record Answered(String rule, UUID topic, UUID studentId, Instant at, Instant restsUntil) {

        public boolean about(String otherRule, UUID otherTopic, UUID student) {
            return studentId.equals(student) && topic.equals(otherTopic) && rule.equals(otherRule);
        }

        private boolean stillHolds(Instant now, Instant asOf) {
            return restsUntil == null ? asOf != null && !asOf.isAfter(at) : now.isBefore(restsUntil);
        }
    }
}

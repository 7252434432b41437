package app.headsup.groupwork;

import java.time.Instant;
import java.util.UUID;

/**
 * Groups that an adult considers, as stored. Born from a mix, a term plan's week or an empty room, changed by whoever
 * teaches the class, and started in one hour at most; then nobody changes it any more.
 *
 * @param version counts every change
 * @param lessonId whose task; null for none
 * @param week of the term plan it came from; null for none
 * @param startedHour in which it was started; null before
 */
record Proposal(UUID id, long version, UUID classroomId, UUID lessonId, Mixing mixing, Integer week, UUID changedBy,
        Instant changedAt, UUID startedHour, Arrangement arrangement) {

    boolean started() {
        return startedHour != null;
    }

    /** The same as the version that a change was made from. */
    Proposal readAt(long versionRead) {
        return new Proposal(id, versionRead, classroomId, lessonId, mixing, week, changedBy, changedAt, startedHour,
                arrangement);
    }

    /** The same with the class as it is now. */
    Proposal in(ClassFacts facts) {
        return new Proposal(id, version, classroomId, lessonId, mixing, week, changedBy, changedAt, startedHour,
                arrangement.of(facts.ids()));
    }
}

package app.headsup.rules;

import app.headsup.classhour.SignalKind;
import app.headsup.classhour.State;
import app.headsup.playlist.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One student at one moment: everything a rule may look at. Immutable, and {@link Room} is the part the class shares.
 * What the school doesn't record yet (a pulse of belonging) is not here, and no rule pretends to know it.
 *
 * @param onScreen how long in this hour so far
 * @param lastTalk until when an adult last talked with them in a conference; null for never
 * @param contact the last conference, else their first day in the class, in school days
 * @param needs what adults wrote down and nobody has met yet, oldest first
 * @param signals what the student said by hand and nobody has answered yet, oldest first
 * @param work the lessons they lately worked on, in class
 * @param reached the lessons whose objective they reached at the latest check
 * @param praises when people wrote to them
 */
public record Situation(UUID studentId, Place place, Duration onScreen, Instant lastTalk, Contact contact,
        List<OpenNeed> needs, List<OpenSignal> signals, List<Work> work, Set<UUID> reached, Collection<Instant> praises,
        Room room) {

    public Situation {
        needs = List.copyOf(needs);
        signals = List.copyOf(signals);
        work = List.copyOf(work);
        reached = Set.copyOf(reached);
        praises = List.copyOf(praises);
    }

    public State state() {
        return place.state();
    }

    /** Nobody has talked with the student since this happened. */
    public boolean untalked(Instant happened) {
        return lastTalk == null || happened.isAfter(lastTalk);
    }

    /** Where they are; @param since when they came to this state, however often they changed tables in it */
    public record Place(UUID id, State state, Instant since) {
    }

    /** @param days school days between it and today */
    public record Contact(Evidence evidence, int days) {
    }

    /** The lesson they did something with last. */
    Optional<Work> current() {
        return work.stream().filter(one -> one.lastAt() != null)
                .max(Comparator.comparing(Work::lastAt).thenComparing(Work::lessonId));
    }

    Optional<Work> on(UUID lessonId) {
        return work.stream().filter(one -> one.lessonId().equals(lessonId)).findFirst();
    }

    boolean understood(UUID lessonId) {
        return reached.contains(lessonId) || on(lessonId).filter(Work::understood).isPresent();
    }

    /** The next lesson that must or should be done and whose screen part isn't. */
    Optional<Step> next() {
        return room.playlist().stream().filter(step -> step.tier() != Tier.ASPIRE && isAhead(step)).findFirst();
    }

    /** The next lesson of this tier. */
    Optional<Step> first(Tier tier) {
        return room.playlist().stream().filter(step -> step.tier() == tier && isAhead(step)).findFirst();
    }

    private boolean isAhead(Step step) {
        return !reached.contains(step.lessonId()) && on(step.lessonId())
                .filter(one -> one.screenDone(room.lessons().get(step.lessonId()))).isEmpty();
    }

    /** A need as an adult wrote it. */
    public record OpenNeed(UUID id, Route route, String raisedBy, String words, Instant raisedAt) {
    }

    /** What a student says of themselves; @param lessonId where they said it, null for anywhere */
    public record OpenSignal(UUID id, SignalKind kind, UUID lessonId, Instant raisedAt) {
    }
}

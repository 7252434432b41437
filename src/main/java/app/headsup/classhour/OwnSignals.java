package app.headsup.classhour;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a student has told the adults of their class, for the student's own pages.
 *
 * @param lessonId on whose page it is shown; null on the list
 * @param unheard closed, with a recording that nobody has heard yet
 * @param classes to choose from, because nobody can tell which is meant; empty where it is clear
 */
public record OwnSignals(UUID lessonId, List<Own> open, List<Own> answered, List<Own> unheard,
        List<ClassChoice> classes) {

    /** The four that take one tap. */
    public List<SignalKind> buttons() {
        return List.of(SignalKind.STUCK, SignalKind.READY, SignalKind.MORE, SignalKind.TALK);
    }

    public Optional<Own> find(SignalKind kind) {
        return open.stream().filter(signal -> signal.kind() == kind).findFirst();
    }

    /** Whether an adult has heard what was said in this one; then it can't be said again. */
    public boolean heard(SignalKind kind) {
        return find(kind).filter(Own::heard).isPresent();
    }

    /** @param adult who has seen or answered it; null before; spoken: there is a recording; heard: by an adult */
    public record Own(UUID id, SignalKind kind, String words, Instant raisedAt, String adult, String reply, boolean spoken,
            boolean heard) {
    }

    public record ClassChoice(UUID id, String name) {
    }
}

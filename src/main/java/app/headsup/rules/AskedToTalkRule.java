package app.headsup.rules;

import app.headsup.classhour.SignalKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * "When a student asks to talk, an adult finds time." Why they ask is theirs: the reason says no more than that. Two low
 * pulses that a student signed would ask the same, but the school keeps no pulses yet.
 */
class AskedToTalkRule implements StudentRule {

    @Override
    public String key() {
        return "asked-to-talk";
    }

    @Override
    public Stream<Proposal> candidates(Situation student) {
        return student.signals().stream().filter(signal -> signal.kind() == SignalKind.TALK)
                .map(signal -> new Proposal(key(), Route.CONFERENCE, signal.id(), List.of(student.studentId()), null,
                        Reason.of("asked-to-talk"), List.of(new Evidence(Evidence.Kind.SIGNAL, signal.id())),
                        signal.raisedAt()));
    }
}

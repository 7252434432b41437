package app.headsup.rehearsal;

import app.headsup.classhour.State;
import java.util.List;
import java.util.UUID;

/** Hears what happens in an hour, at the second it happens. */
interface Witness {

    /** Of ways in which nobody looks. */
    Witness NOBODY = new Witness() {
    };

    default void placed(UUID learner, State state, UUID table, int at) {
    }

    default void opened(UUID learner, UUID lesson, int at) {
    }

    default void finished(UUID learner, UUID lesson, int at) {
    }

    default void answered(UUID learner, UUID lesson, Progress.Try answer, int at) {
    }

    default void marked(UUID learner, UUID lesson, int percent, int at) {
    }

    default void sat(UUID table, UUID lesson, List<UUID> learners, int at) {
    }

    default void joined(UUID table, UUID learner, int at) {
    }

    default void left(UUID table, UUID learner, int at) {
    }

    default void ticked(UUID table, int at) {
    }

    default void ended(UUID table, int at) {
    }

    default void talkOpened(UUID learner, int at) {
    }

    default void talkClosed(UUID learner, int at) {
    }
}

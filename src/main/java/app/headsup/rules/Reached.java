package app.headsup.rules;

import app.headsup.classhour.State;
import java.util.Comparator;
import java.util.Optional;

/** A student who has just reached an objective and is free for what comes. */
record Reached(Situation student, Work work) {

    /** Waiting, or still on the paper on which they showed it. */
    static Optional<Reached> by(Situation student) {
        return student.work().stream().filter(work -> work.result() != null && work.result().reached())
                .max(Comparator.comparing((Work work) -> work.result().at()).thenComparing(Work::lessonId))
                .filter(work -> student.state() == State.WAITING
                        || student.state() == State.PAPER && work.result().at().isAfter(student.place().since()))
                .map(work -> new Reached(student, work));
    }

    Evidence evidence() {
        return new Evidence(Evidence.Kind.RESULT, work.result().id());
    }

    String title() {
        return student.room().lessons().get(work.lessonId()).title();
    }
}

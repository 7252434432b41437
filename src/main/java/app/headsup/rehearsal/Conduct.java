package app.headsup.rehearsal;

import app.headsup.classhour.State;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How an hour is run. What each way has in common: how a student works at a screen and on paper. */
abstract class Conduct {

    /** The bell has rung; bags, chairs, where do I go. */
    static final int OPENING = 60;

    final Hour hour;

    Conduct(Hour hour) {
        this.hour = hour;
    }

    abstract void begin();

    /** They have nothing left to do where they are. */
    abstract void idle(Attendee one);

    /** After everything that happened at one moment. */
    void settle() {
    }

    void end() {
    }

    /** Who had to stop before they were done. */
    List<Missed> missed() {
        return List.of();
    }

    final void toScreen(Attendee one, Progress lesson, int walk) {
        hour.send(one, State.SCREEN, walk, () -> study(one, lesson));
    }

    /** Goes on with the video and its questions. */
    final void study(Attendee one, Progress lesson) {
        if (lesson.open()) {
            hour.witness().opened(one.id(), lesson.lesson().id(), hour.now());
        }
        var step = lesson.next();
        if (step == null) {
            turnIdle(one);
            return;
        }
        hour.work(one, Doing.SCREEN, step.job(), () -> {
            done(one, lesson, step);
            study(one, lesson);
        });
    }

    private void done(Attendee one, Progress lesson, Progress.Step step) {
        if (step.question() >= 0) {
            hour.witness().answered(one.id(), lesson.lesson().id(), lesson.answer(), hour.now());
            return;
        }
        lesson.watched();
        if (step.question() == Progress.Step.END) {
            hour.witness().finished(one.id(), lesson.lesson().id(), hour.now());
        }
    }

    /** To the paper that is next for them; false when there is none. */
    final boolean toPaper(Attendee one, int walk) {
        var sheet = nextPaper(one);
        sheet.ifPresent(job -> hour.send(one, State.PAPER, walk, () -> write(one, job)));
        return sheet.isPresent();
    }

    private void write(Attendee one, Job sheet) {
        hour.work(one, Doing.PAPER, sheet, () -> nextPaper(one)
                .ifPresentOrElse(next -> write(one, next), () -> turnIdle(one)));
    }

    /** The check of a task that was seen, else a practice sheet whose video is finished, else what lies ready for everybody. */
    final Optional<Job> nextPaper(Attendee one) {
        return one.lessons().stream().filter(Progress::taskDone).map(Progress::check).filter(job -> !job.done()).findFirst()
                .or(() -> one.lessons().stream().filter(Progress::screenDone).map(Progress::paper).filter(job -> !job.done())
                        .findFirst())
                .or(() -> Optional.of(one.warmUp()).filter(job -> !job.done()));
    }

    /** The first lesson that still needs a screen; a lesson that was begun comes before one that wasn't. */
    final Optional<Progress> nextAtScreen(Attendee one) {
        return one.lessons().stream().filter(lesson -> !lesson.screenDone())
                .min(Comparator.comparing((Progress lesson) -> !lesson.opened()));
    }

    final void turnIdle(Attendee one) {
        hour.turnTo(one, Doing.WAITING);
        idle(one);
    }
}

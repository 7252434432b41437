package app.headsup.rehearsal;

import app.headsup.classhour.State;
import app.headsup.rules.Proposal;
import app.headsup.rules.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One adult in an hour that the rules run: one thing at a time, each taking its time. First a group that is done is
 * ticked; then what a tap settles; then a conference, with whom the last is longest ago; then
 * a check that was handed in is looked at. In a conference they look up now and then for a few taps: whoever waits for a
 * talk that can't be now is put off until later, so that the next rule speaks.
 */
final class AdultAtWork {

    private static final int TAP = 5;
    private static final int TICK = 15;
    private static final int MARK = 30;
    private static final int PATIENCE = 90;
    private static final int TAPS_AT_A_GLANCE = 3;
    private static final int LATER_MINUTES = 10;
    private static final double SMALL_GROUP_MINUTES = 5;

    private final Adult adult;
    private final RulesConduct conduct;
    private final Hour hour;
    private final Board board;
    private final Chronicle chronicle;
    private boolean busy;
    private int taps;

    AdultAtWork(Adult adult, RulesConduct conduct, Board board, Chronicle chronicle) {
        this.adult = adult;
        this.conduct = conduct;
        this.hour = conduct.hour;
        this.board = board;
        this.chronicle = chronicle;
    }

    /** Does the next thing there is time for; whether anything was done. */
    boolean act() {
        if (busy && taps == 0) {
            return false;
        }
        if (busy) {
            boolean tapped = putOff() || tap();
            taps = tapped ? taps - 1 : 0;
            return tapped;
        }
        return tick() || tapAndGoOn() || talk() || mark();
    }

    private void takes(int seconds) {
        busy = true;
        hour.in(seconds, () -> busy = false);
    }

    private boolean tick() {
        var done = hour.tables().stream().filter(table -> table.open() && table.finished())
                .min(Comparator.comparingInt(Table::from));
        done.ifPresent(table -> {
            takes(TICK);
            hour.witness().ticked(table.id(), hour.now());
            table.members().stream().filter(one -> one.place() == State.TOGETHER).forEach(one -> goOn(one, table.lesson()));
        });
        return done.isPresent();
    }

    private void goOn(Attendee one, LessonWork task) {
        if (task != null) {
            one.on(task.id()).doTask();
            conduct.toPaper(one, 0);
        } else {
            hour.send(one, State.WAITING, 0, () -> conduct.turnIdle(one));
        }
    }

    private boolean tapAndGoOn() {
        boolean tapped = tap();
        if (tapped) {
            takes(TAP);
        }
        return tapped;
    }

    /** Sends on somebody who waits and no rule speaks of, else says yes to the first suggestion that needs no adult. */
    private boolean tap() {
        return direct() || agree();
    }

    private boolean agree() {
        var possible = board.open().stream().filter(conduct::canBeDone).findFirst();
        possible.ifPresent(proposal -> {
            board.yes(proposal, hour.now());
            conduct.carryOut(proposal);
        });
        return possible.isPresent();
    }

    private boolean direct() {
        return hour.attendees().stream().filter(one -> one.idle() && one.table() == null && one.place() != State.ADULT)
                .filter(one -> board.open().stream().noneMatch(open -> concerns(open, one)))
                .sorted(Comparator.comparingInt(Attendee::since)).anyMatch(this::sendOn) || freeScreen();
    }

    private boolean concerns(Proposal open, Attendee one) {
        return open.students().contains(one.id()) && (needsAdult(open) || conduct.canBeDone(open));
    }

    private static boolean needsAdult(Proposal open) {
        return open.route() == Route.CONFERENCE || open.route() == Route.SMALL_GROUP;
    }

    /** Who could do a lesson's task is left to the rules for a while, before they go on to the next one. */
    private boolean sendOn(Attendee one) {
        if (RulesConduct.readyForTask(one) && hour.now() - one.since() < PATIENCE) {
            boolean onPaper = one.place() == State.PAPER;
            if (onPaper) {
                hour.send(one, State.WAITING, 0, () -> hour.turnTo(one, Doing.WAITING));
            }
            return onPaper;
        }
        return one.place() != State.SCREEN && conduct.openByThemselves(one, Hour.WALK)
                || conduct.toPaper(one, Hour.WALK) || conduct.toNextLesson(one);
    }

    /** A screen has come free for somebody who passes the time on paper until there is one. */
    private boolean freeScreen() {
        return hour.devicesFree() > 0 && hour.attendees().stream().filter(one -> one.place() == State.PAPER
                        && one.lessons().stream().noneMatch(lesson -> lesson.opened() && lesson.understood() && !lesson.check().done()))
                .filter(one -> one.lessons().stream().noneMatch(lesson -> lesson.taskDone() && !lesson.check().done()))
                .filter(one -> !one.warmUp().done())
                .anyMatch(one -> conduct.openByThemselves(one, Hour.WALK));
    }

    private boolean putOff() {
        var waiting = board.open().stream().filter(AdultAtWork::needsAdult)
                .filter(open -> conduct.students(open).stream().anyMatch(AdultAtWork::waits)).findFirst();
        waiting.ifPresent(open -> board.later(open, LATER_MINUTES, hour.now()));
        return waiting.isPresent();
    }

    private static boolean waits(Attendee one) {
        return one.idle() && one.place() != State.ADULT;
    }

    private boolean talk() {
        if (hour.left() < adult.talkMinutes() * 60 + 2 * Hour.WALK) {
            return false;
        }
        var next = board.open().stream().filter(AdultAtWork::needsAdult)
                .filter(open -> conduct.students(open).stream().allMatch(AdultAtWork::canCome))
                .min(Comparator.comparing((Proposal open) -> chronicle.lastTalk(open.students().getFirst()))
                        .thenComparing(open -> conduct.students(open).stream().noneMatch(AdultAtWork::waits)));
        next.ifPresent(this::sitDown);
        return next.isPresent();
    }

    private static boolean canCome(Attendee one) {
        return one.place() != State.ADULT && one.table() == null && one.doing() != Doing.MOVING;
    }

    private void sitDown(Proposal proposal) {
        board.yes(proposal, hour.now());
        busy = true;
        var students = conduct.students(proposal);
        if (students.size() == 1) {
            hour.talk(students.getFirst(), adult, () -> rise(students));
        } else {
            students.forEach(one -> hour.send(one, State.ADULT, Hour.WALK, () -> hour.turnTo(one, Doing.SMALL_GROUP)));
            hour.in(Hour.WALK + Job.minutes(SMALL_GROUP_MINUTES).left(), () -> rise(students));
        }
        glanceLater();
    }

    private void glanceLater() {
        int since = hour.now();
        hour.in(Job.minutes(adult.glanceMinutes()).left(), () -> {
            if (busy) {
                taps = TAPS_AT_A_GLANCE;
                glanceLater();
            }
        });
    }

    private void rise(List<Attendee> students) {
        busy = false;
        taps = 0;
        students.forEach(one -> {
            RulesConduct.talkedOver(one);
            hour.turnTo(one, Doing.WAITING);
            if (one.hasDevice() && conduct.atHand(one).filter(Progress::opened).isPresent()) {
                conduct.toScreenAgain(one, Hour.WALK);
            } else {
                hour.send(one, State.WAITING, 0, () -> conduct.turnIdle(one));
            }
        });
    }

    private boolean mark() {
        for (var one : hour.attendees()) {
            Optional<Progress> handedIn = one.idle() && one.place() == State.PAPER ? one.lessons().stream()
                    .filter(lesson -> lesson.taskDone() && lesson.check().done() && !lesson.marked()).findFirst() : Optional.empty();
            if (handedIn.isPresent()) {
                takes(MARK);
                UUID lesson = handedIn.get().lesson().id();
                hour.witness().marked(one.id(), lesson, handedIn.get().mark(), hour.now());
                return true;
            }
        }
        return false;
    }
}

package app.headsup.rehearsal;

import app.headsup.classhour.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;

/**
 * Everything at a screen: video, practice and check, then the next lesson. Whoever has done a lesson hands the screen to
 * somebody who has none. What stays wrong raises a hand; the adult comes to one after the other.
 */
final class OnlineConduct extends Conduct {

    private final Deque<Attendee> hands = new ArrayDeque<>();
    private final Deque<Attendee> withoutScreen = new ArrayDeque<>();
    private int adultsFree;

    OnlineConduct(Hour hour) {
        super(hour);
        adultsFree = hour.setting().adults().size();
    }

    @Override
    void begin() {
        var inOrder = new ArrayList<>(hour.attendees());
        inOrder.sort(Comparator.comparingDouble(hour::draw));
        inOrder.forEach(one -> {
            if (hour.devicesFree() > 0) {
                goOn(one, OPENING);
            } else {
                standBy(one, OPENING);
            }
        });
    }

    private void goOn(Attendee one, int walk) {
        nextAtScreen(one).ifPresent(lesson -> toScreen(one, lesson, walk));
    }

    private void standBy(Attendee one, int walk) {
        withoutScreen.add(one);
        if (!toPaper(one, walk)) {
            hour.send(one, State.WAITING, 0, () -> hour.turnTo(one, Doing.WAITING));
        }
    }

    @Override
    void idle(Attendee one) {
        if (one.place() != State.SCREEN) {
            return;
        }
        var lesson = one.lessons().stream().filter(Progress::screenDone).filter(done -> !done.paper().done() || !done.check().done())
                .findFirst();
        one.lessons().stream().filter(Progress::hasMisses).filter(Progress::screenDone).findFirst().ifPresent(missed -> raise(one));
        lesson.ifPresentOrElse(open -> practise(one, open), () -> lessonDone(one));
    }

    private void raise(Attendee one) {
        if (!hands.contains(one)) {
            hands.add(one);
        }
    }

    private void practise(Attendee one, Progress lesson) {
        hour.work(one, Doing.SCREEN, lesson.paper().done() ? lesson.check() : lesson.paper(), () -> turnIdle(one));
    }

    private void lessonDone(Attendee one) {
        if (withoutScreen.isEmpty()) {
            goOn(one, 0);
        } else {
            var next = withoutScreen.remove();
            standBy(one, Hour.WALK);
            goOn(next, Hour.WALK);
        }
    }

    @Override
    void settle() {
        while (adultsFree > 0 && !hands.isEmpty()) {
            var one = hands.remove();
            adultsFree--;
            hour.talk(one, hour.setting().adults().get(adultsFree), () -> {
                adultsFree++;
                one.lessons().stream().filter(Progress::hasMisses).forEach(lesson -> {
                    lesson.help();
                    lesson.reviseMisses();
                });
                if (one.hasDevice() || hour.devicesFree() > 0) {
                    goOn(one, 0);
                } else {
                    standBy(one, 0);
                }
            });
        }
    }
}

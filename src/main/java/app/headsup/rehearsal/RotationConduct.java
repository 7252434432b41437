package app.headsup.rehearsal;

import app.headsup.classhour.State;
import app.headsup.rehearsal.Way.Block;
import app.headsup.rehearsal.Way.Station;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Blocks and stations: everybody moves when the clock says so, ready or not. Those at the adult's table work on paper until
 * it is their turn. Who is done early takes what paper lies ready for everybody, then waits for the move.
 */
final class RotationConduct extends Conduct {

    private final List<Block> blocks;
    private final List<Missed> missed = new ArrayList<>();
    private final LessonWork lesson;

    RotationConduct(Hour hour, List<Block> blocks) {
        super(hour);
        this.blocks = blocks;
        var lessons = hour.setting().lessons();
        this.lesson = lessons.get(Math.min(hour.number(), lessons.size() - 1));
    }

    @Override
    void begin() {
        int free = 0;
        for (var block : blocks) {
            int starts = seconds(block.startsAt());
            int ends = starts + seconds(block.minutes());
            int walk = Math.max(0, starts - free);
            hour.in(free, () -> block.stations().forEach(station -> open(station, walk, ends)));
            hour.in(Math.min(ends, hour.end() - 1), () -> block.stations().forEach(this::close));
            free = ends;
        }
    }

    private static int seconds(double minutes) {
        return Job.minutes(minutes).left();
    }

    private void open(Station station, int walk, int ends) {
        var students = station.learners().stream().map(hour::attendee).toList();
        switch (station.kind()) {
            case SCREEN -> students.forEach(one -> watch(one, walk));
            case TOGETHER -> sit(students, walk);
            case ONE_ON_ONE -> {
                students.forEach(one -> toStation(one, walk));
                hour.in(walk, () -> callNext(new ArrayDeque<>(students), adult(station), ends));
            }
            case SMALL_GROUP -> students.forEach(one -> hour.send(one, State.ADULT, walk,
                    () -> hour.turnTo(one, Doing.SMALL_GROUP)));
            default -> students.forEach(one -> toStation(one, walk));
        }
    }

    /** Where screens are short, who comes last waits for one. */
    private void watch(Attendee one, int walk) {
        if (one.hasDevice() || hour.devicesFree() > 0) {
            toScreen(one, one.on(lesson.id()), walk);
        } else {
            hour.send(one, State.WAITING, walk, () -> turnIdle(one));
        }
    }

    private void sit(List<Attendee> students, int walk) {
        if (students.size() < 2) {
            students.forEach(one -> toStation(one, walk));
            return;
        }
        hour.sit(students, hour.freeTable(students.size()).orElse(null), lesson, hour.seconds(lesson.task(), students), walk,
                () -> students.stream().filter(one -> one.doing() == Doing.TOGETHER).forEach(this::turnIdle));
    }

    private void toStation(Attendee one, int walk) {
        hour.send(one, State.PAPER, walk, () -> write(one));
    }

    private void write(Attendee one) {
        var progress = one.on(lesson.id());
        var sheet = !progress.paper().done() ? progress.paper() : !progress.check().done() ? progress.check() : one.warmUp();
        if (sheet.done()) {
            hour.turnTo(one, Doing.WAITING);
        } else {
            hour.work(one, Doing.PAPER, sheet, () -> write(one));
        }
    }

    private Adult adult(Station station) {
        return hour.setting().adults().stream().filter(one -> one.id().equals(station.adultId())).findFirst().orElseThrow();
    }

    /** One after the other, while there is time for one. */
    private void callNext(Deque<Attendee> waiting, Adult adult, int ends) {
        if (waiting.isEmpty()) {
            return;
        }
        var one = waiting.peek();
        if (hour.now() + Hour.WALK + hour.talkSeconds(one, adult) > ends) {
            waiting.forEach(left -> missed.add(new Missed(left.id(), Doing.ONE_ON_ONE, hour.now(), hour.talkSeconds(left, adult))));
            return;
        }
        waiting.remove();
        hour.talk(one, adult, () -> {
            one.lessons().stream().filter(Progress::hasMisses).forEach(Progress::help);
            hour.send(one, State.PAPER, 0, () -> write(one));
            callNext(waiting, adult, ends);
        });
    }

    private void close(Station station) {
        for (var id : station.learners()) {
            var one = hour.attendee(id);
            if (station.kind() == Doing.SCREEN && !one.on(lesson.id()).screenDone()) {
                missed.add(new Missed(id, Doing.SCREEN, hour.now(), one.screenSeconds(hour.now()) + one.left(one.on(lesson.id()), hour.now())));
            }
            if (one.table() != null && one.table().finished()) {
                one.on(lesson.id()).doTask();
            } else if (one.table() != null) {
                missed.add(new Missed(id, Doing.TOGETHER, hour.now(), hour.now() - one.table().from()));
            }
        }
    }

    @Override
    void idle(Attendee one) {
        if (!one.warmUp().done()) {
            hour.work(one, Doing.PAPER, one.warmUp(), () -> hour.turnTo(one, Doing.WAITING));
        }
    }

    @Override
    List<Missed> missed() {
        return List.copyOf(missed);
    }
}

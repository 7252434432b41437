package app.headsup.rehearsal;

import app.headsup.classhour.State;
import app.headsup.rehearsal.Way.Block;
import app.headsup.rehearsal.Way.Station;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Blocks and stations: everybody moves when the clock says so, ready or not. Those at the adult's table work on paper until
 * it is their turn. Who is done early takes what paper lies ready for everybody, then waits for the move.
 */
final class RotationConduct extends Conduct {

    private static final int FIRST_TOMORROW = 3;

    private final List<Block> blocks;
    private final List<Missed> missed = new ArrayList<>();
    private final UUID periodsLesson;

    RotationConduct(Hour hour, List<Block> blocks) {
        super(hour);
        this.blocks = blocks;
        var lessons = hour.setting().lessons();
        this.periodsLesson = lessons.get(Math.min(hour.number(), lessons.size() - 1)).id();
    }

    @Override
    void begin() {
        int free = 0;
        for (var block : blocks) {
            int starts = seconds(block.startsAt());
            int ends = starts + seconds(block.minutes());
            int walk = Math.max(0, starts - free);
            hour.in(free, () -> screensLast(block).forEach(station -> open(station, walk, ends)));
            hour.in(Math.min(ends, hour.end() - 1), () -> block.stations().forEach(this::close));
            free = ends;
        }
    }

    /** Who leaves a screen has left it before the next sits down. */
    private static Stream<Station> screensLast(Block block) {
        return block.stations().stream().sorted(Comparator.comparing(station -> station.kind() == Doing.SCREEN));
    }

    private static int seconds(double minutes) {
        return Job.minutes(minutes).left();
    }

    private void open(Station station, int walk, int ends) {
        var students = station.learners().stream().map(hour::attendee).toList();
        switch (station.kind()) {
            case SCREEN -> students.forEach(one -> watch(one, lesson(one, station), walk));
            case TOGETHER -> sit(students, station, walk);
            case ONE_ON_ONE -> {
                students.forEach(one -> toStation(one, station, walk));
                hour.in(walk, () -> callNext(inTurn(students), station, ends));
            }
            case SMALL_GROUP -> students.forEach(one -> hour.send(one, State.ADULT, walk,
                    () -> hour.turnTo(one, Doing.SMALL_GROUP)));
            case WAITING -> students.forEach(one -> hour.send(one, State.WAITING, 0, () -> hour.turnTo(one, Doing.WAITING)));
            default -> students.forEach(one -> toStation(one, station, walk));
        }
    }

    private Progress lesson(Attendee one, Station station) {
        return one.on(station.lessonId() == null ? periodsLesson : station.lessonId());
    }

    /** Where screens are short, who comes last waits for one. */
    private void watch(Attendee one, Progress lesson, int walk) {
        if (one.hasDevice() || hour.devicesFree() > 0) {
            toScreen(one, lesson, walk);
        } else {
            hour.send(one, State.WAITING, walk, () -> turnIdle(one));
        }
    }

    private void sit(List<Attendee> students, Station station, int walk) {
        if (students.size() < 2) {
            students.forEach(one -> toStation(one, station, walk));
            return;
        }
        var lesson = lesson(students.getFirst(), station).lesson();
        hour.sit(students, hour.freeTable(students.size()).orElse(null), lesson, hour.seconds(lesson.task(), students), walk,
                () -> students.stream().filter(one -> one.doing() == Doing.TOGETHER).forEach(this::turnIdle));
    }

    private void toStation(Attendee one, Station station, int walk) {
        hour.send(one, State.PAPER, walk, () -> write(one, lesson(one, station)));
    }

    private void write(Attendee one, Progress progress) {
        var sheet = !progress.paper().done() ? progress.paper() : !progress.check().done() ? progress.check() : one.warmUp();
        if (sheet.done()) {
            hour.turnTo(one, Doing.WAITING);
        } else {
            hour.work(one, Doing.PAPER, sheet, () -> write(one, progress));
        }
    }

    /** Each day somebody else is first. */
    private Deque<Attendee> inTurn(List<Attendee> students) {
        var turn = new ArrayList<>(students);
        Collections.rotate(turn, -FIRST_TOMORROW * hour.number());
        return new ArrayDeque<>(turn);
    }

    private Adult adult(Station station) {
        return hour.setting().adults().stream().filter(one -> one.id().equals(station.adultId())).findFirst().orElseThrow();
    }

    /** One after the other, while there is time for one. */
    private void callNext(Deque<Attendee> waiting, Station station, int ends) {
        if (waiting.isEmpty()) {
            return;
        }
        var one = waiting.peek();
        var adult = adult(station);
        if (hour.now() + Hour.WALK + hour.talkSeconds(one, adult) > ends) {
            waiting.forEach(left -> missed.add(new Missed(left.id(), Doing.ONE_ON_ONE, hour.now(), hour.talkSeconds(left, adult))));
            return;
        }
        waiting.remove();
        hour.talk(one, adult, () -> {
            one.lessons().stream().filter(Progress::hasMisses).forEach(Progress::help);
            hour.send(one, State.PAPER, 0, () -> write(one, lesson(one, station)));
            callNext(waiting, station, ends);
        });
    }

    private void close(Station station) {
        station.learners().stream().map(hour::attendee).forEach(one -> {
            var lesson = lesson(one, station);
            if (station.kind() == Doing.SCREEN && !lesson.screenDone()) {
                missed.add(new Missed(one.id(), Doing.SCREEN, hour.now(),
                        one.screenSeconds(hour.now()) + one.left(lesson, hour.now())));
            }
            if (one.table() != null && one.table().finished()) {
                lesson.doTask();
            } else if (one.table() != null) {
                missed.add(new Missed(one.id(), Doing.TOGETHER, hour.now(), one.table().needs()));
            }
        });
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

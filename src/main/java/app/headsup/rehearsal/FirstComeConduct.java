package app.headsup.rehearsal;

import app.headsup.classhour.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Each takes what is free next: a screen while there is one, a table once as many are ready as its task asks for, the
 * adult in the order of raised hands. Nobody looks at who met whom. After {@link #PATIENCE} two are
 * a group, and one alone goes on on paper.
 */
final class FirstComeConduct extends Conduct {

    private static final int PATIENCE = 300;
    private static final int TICK = 15;

    private final Deque<Runnable> hands = new ArrayDeque<>();
    private final List<Attendee> ready = new ArrayList<>();
    private int adultsFree;

    FirstComeConduct(Hour hour) {
        super(hour);
        adultsFree = hour.setting().adults().size();
    }

    @Override
    void begin() {
        var inOrder = new ArrayList<>(hour.attendees());
        inOrder.sort(Comparator.comparingDouble(hour::draw));
        inOrder.forEach(one -> {
            if (RulesConduct.readyForTask(one)) {
                ready.add(one);
            } else if (!takeScreen(one, OPENING)) {
                toPaper(one, OPENING);
            }
        });
        clock();
    }

    private void clock() {
        hour.in(60, this::clock);
    }

    private boolean takeScreen(Attendee one, int walk) {
        var lesson = nextAtScreen(one);
        boolean can = lesson.isPresent() && (one.hasDevice() || hour.devicesFree() > 0);
        if (can) {
            toScreen(one, lesson.get(), walk);
        }
        return can;
    }

    @Override
    void idle(Attendee one) {
        if (one.place() == State.SCREEN && one.lessons().stream().anyMatch(Progress::hasMisses)) {
            hands.add(() -> help(one));
        } else if (RulesConduct.readyForTask(one)) {
            hour.send(one, State.WAITING, 0, () -> hour.turnTo(one, Doing.WAITING));
            ready.add(one);
        }
    }

    private void help(Attendee one) {
        hour.talk(one, hour.setting().adults().get(adultsFree), () -> {
            adultsFree++;
            one.lessons().stream().filter(Progress::hasMisses).forEach(lesson -> {
                lesson.help();
                lesson.reviseMisses();
            });
            takeScreen(one, 0);
        });
    }

    @Override
    void settle() {
        gather();
        hour.attendees().stream().filter(one -> one.idle() && one.place() != State.SCREEN && one.place() != State.TOGETHER
                        && one.place() != State.ADULT && !ready.contains(one))
                .sorted(Comparator.comparingInt(Attendee::since)).forEach(one -> takeScreen(one, Hour.WALK));
        while (adultsFree > 0 && !hands.isEmpty()) {
            adultsFree--;
            hands.remove().run();
        }
    }

    private void gather() {
        var byLesson = ready.stream().collect(Collectors.groupingBy(FirstComeConduct::task));
        byLesson.forEach((lesson, waiting) -> {
            int size = waiting.size() >= lesson.groupSize() ? lesson.groupSize()
                    : hour.now() - waiting.getFirst().since() >= PATIENCE ? waiting.size() : 0;
            if (size == 1) {
                ready.remove(waiting.getFirst());
                alone(waiting.getFirst());
            }
            var table = hour.freeTable(size);
            if (size > 1 && table.isPresent()) {
                var group = List.copyOf(waiting.subList(0, size));
                ready.removeAll(group);
                hour.sit(group, table.get(), lesson, hour.seconds(lesson.task(), group), Hour.WALK,
                        () -> {
                            group.forEach(one -> hour.turnTo(one, Doing.WAITING));
                            hands.add(() -> tick(group, lesson));
                        });
            }
        });
    }

    private void alone(Attendee one) {
        if (!toPaper(one, Hour.WALK)) {
            takeScreen(one, Hour.WALK);
        }
    }

    private static LessonWork task(Attendee one) {
        return one.lessons().stream().filter(lesson -> lesson.understood() && !lesson.taskDone()).findFirst().orElseThrow().lesson();
    }

    private void tick(List<Attendee> group, LessonWork lesson) {
        group.forEach(one -> {
            one.on(lesson.id()).doTask();
            toPaper(one, 0);
        });
        hour.in(TICK, () -> adultsFree++);
    }
}

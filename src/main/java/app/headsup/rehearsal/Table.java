package app.headsup.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Students who sit together from one moment on; ends when the last has gone. */
final class Table {

    private final UUID id;
    private final Integer number;
    private final LessonWork lesson;
    private final int from;
    private final int needs;
    private final List<Attendee> members = new ArrayList<>();
    private final List<UUID> met = new ArrayList<>();
    private int until = -1;
    private boolean taskOver;

    /**
     * @param number which table; null for two side by side, who need none
     * @param lesson whose task, null for none
     * @param needs seconds that the task will take
     */
    Table(UUID id, Integer number, LessonWork lesson, int from, int needs) {
        this.id = id;
        this.number = number;
        this.lesson = lesson;
        this.from = from;
        this.needs = needs;
    }

    UUID id() {
        return id;
    }

    Integer number() {
        return number;
    }

    LessonWork lesson() {
        return lesson;
    }

    int from() {
        return from;
    }

    int needs() {
        return needs;
    }

    /** Those who belong to it, also while they talk with an adult. */
    List<Attendee> members() {
        return List.copyOf(members);
    }

    void join(Attendee attendee) {
        members.add(attendee);
        met.add(attendee.id());
    }

    void leave(Attendee attendee, int now) {
        members.remove(attendee);
        if (members.isEmpty()) {
            until = now;
        }
    }

    boolean open() {
        return until < 0;
    }

    void finish() {
        taskOver = true;
    }

    /** The task is done, whether or not an adult has seen it. */
    boolean finished() {
        return taskOver;
    }

    Gathering gathering(int end) {
        return new Gathering(met, number, from, open() ? end : until, taskOver);
    }
}

package app.headsup.rehearsal;

import app.headsup.classhour.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The hour as it runs: what time it is, who is where, who sits and talks with whom. It keeps the room's limits (screens,
 * tables, one place at a time) and knows nothing of how the hour is run: {@link Conduct} decides that.
 */
final class Hour {

    /** Seconds from one place in the room to another. */
    static final int WALK = 20;

    private static final double LUCK = 0.2;

    private final Setting setting;
    private final Chance chance;
    private final Witness witness;
    private final int number;
    private final Map<UUID, Attendee> attendees = new LinkedHashMap<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Talk> talks = new ArrayList<>();
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingInt(Event::at).thenComparingInt(Event::order));
    private int order;
    private int now;

    /** @param number of the period, from 0, so that each has luck of its own */
    Hour(Setting setting, Chance chance, Witness witness, int number, List<Attendee> attendees) {
        this.setting = setting;
        this.chance = chance;
        this.witness = witness;
        this.number = number;
        attendees.forEach(one -> this.attendees.put(one.id(), one));
    }

    /** Plays to the end; each moment is settled once everything that happens in it has happened. */
    void play(Conduct conduct) {
        conduct.begin();
        conduct.settle();
        while (!events.isEmpty() && events.peek().at() < end()) {
            now = events.peek().at();
            while (!events.isEmpty() && events.peek().at() == now) {
                events.remove().what().run();
            }
            conduct.settle();
        }
        now = end();
        conduct.end();
        attendees.values().forEach(one -> one.end(now));
        tables.stream().filter(Table::open).forEach(table -> witness.ended(table.id(), now));
    }

    void in(int seconds, Runnable what) {
        events.add(new Event(now + seconds, order++, what));
    }

    int now() {
        return now;
    }

    int end() {
        return setting.minutes() * 60;
    }

    int left() {
        return end() - now;
    }

    int number() {
        return number;
    }

    /** Who comes first through the door today. */
    double draw(Attendee one) {
        return chance.even(one.id(), number, 9);
    }

    int talkSeconds(Attendee one, Adult adult) {
        return Job.minutes(adult.talkMinutes() * chance.around(LUCK, one.id(), number, 7)).left();
    }

    Setting setting() {
        return setting;
    }

    Witness witness() {
        return witness;
    }

    List<Attendee> attendees() {
        return List.copyOf(attendees.values());
    }

    Attendee attendee(UUID id) {
        return attendees.get(id);
    }

    List<Talk> talks() {
        return List.copyOf(talks);
    }

    List<Table> tables() {
        return List.copyOf(tables);
    }

    int devicesFree() {
        return setting.devices() - (int) attendees.values().stream().filter(Attendee::hasDevice).count();
    }

    /** Sends somebody to another place; there they turn to what is to be done. */
    void send(Attendee one, State to, int walk, Runnable there) {
        if (to == State.SCREEN && !one.hasDevice() && devicesFree() < 1) {
            throw new IllegalStateException("No screen is free");
        }
        place(one, to, to == State.ADULT ? one.table() : null);
        arrive(one, walk, there);
    }

    private void place(Attendee one, State to, Table table) {
        if (one.table() != null && one.table() != table) {
            leave(one, one.table());
        }
        one.place(to, table);
        witness.placed(one.id(), to, to == State.TOGETHER && table != null ? table.id() : null, now);
    }

    private void leave(Attendee one, Table table) {
        table.leave(one, now);
        witness.left(table.id(), one.id(), now);
        if (!table.open()) {
            witness.ended(table.id(), now);
        }
    }

    private void arrive(Attendee one, int walk, Runnable there) {
        one.turnTo(Doing.MOVING, null, now);
        int errand = one.errand();
        in(walk, () -> {
            if (one.errand() == errand) {
                there.run();
            }
        });
    }

    /** Works until done, unless they turn to something else before. */
    void work(Attendee one, Doing doing, Job job, Runnable done) {
        one.turnTo(doing, job, now);
        int errand = one.errand();
        in(job.left(), () -> {
            if (one.errand() == errand) {
                job.spend(job.left());
                done.run();
            }
        });
    }

    void turnTo(Attendee one, Doing doing) {
        one.turnTo(doing, null, now);
    }

    /** The first free table with seats enough; empty when there is none. */
    Optional<Integer> freeTable(int students) {
        var taken = tables.stream().filter(Table::open).map(Table::number).toList();
        return IntStream.range(0, setting.tables().size()).boxed()
                .filter(table -> !taken.contains(table) && setting.tables().get(table) >= students).findFirst();
    }

    /**
     * Has students sit together until the task is done.
     *
     * @param table which; null for two side by side
     * @param lesson whose task; null for none
     * @param seconds what it takes them, from when all sit
     */
    Table sit(List<Attendee> students, Integer table, LessonWork lesson, int seconds, int walk, Runnable done) {
        var sitting = new Table(new UUID(5, number * 1000L + tables.size()), table, lesson, now,
                seconds);
        tables.add(sitting);
        witness.sat(sitting.id(), lesson == null ? null : lesson.id(), students.stream().map(Attendee::id).toList(), now);
        students.forEach(one -> take(one, sitting, walk));
        in(walk + seconds, () -> {
            if (sitting.open()) {
                sitting.finish();
                done.run();
            }
        });
        return sitting;
    }

    private void take(Attendee one, Table table, int walk) {
        table.join(one);
        place(one, State.TOGETHER, table);
        arrive(one, walk, () -> turnTo(one, table.finished() ? Doing.WAITING : Doing.TOGETHER));
    }

    /** Comes to those who sit together already, or back to them from a talk. */
    void join(Attendee one, Table table) {
        if (table.members().contains(one)) {
            place(one, State.TOGETHER, table);
            arrive(one, WALK, () -> turnTo(one, table.finished() ? Doing.WAITING : Doing.TOGETHER));
        } else {
            witness.joined(table.id(), one.id(), now);
            take(one, table, WALK);
        }
    }

    /** A conference; {@code after} when it is over, within the hour. */
    void talk(Attendee one, Adult adult, Runnable after) {
        int seconds = talkSeconds(one, adult);
        int from = now;
        place(one, State.ADULT, one.table());
        witness.talkOpened(one.id(), now);
        arrive(one, WALK, () -> turnTo(one, Doing.ONE_ON_ONE));
        boolean ends = from + WALK + seconds < end();
        talks.add(new Talk(one.id(), adult.id(), from, ends ? from + WALK + seconds : end(), ends));
        in(WALK + seconds, () -> {
            turnTo(one, Doing.WAITING);
            witness.talkClosed(one.id(), now);
            after.run();
        });
    }

    /** What a group needs for a task of so many planned minutes: its members' pace, and its own luck. */
    int seconds(double minutes, List<Attendee> group) {
        double pace = group.stream().mapToDouble(one -> one.learner().pace().working()).average().orElse(1);
        return Job.minutes(minutes * pace * chance.around(LUCK, group.getFirst().id(), number, 8)).left();
    }

    private record Event(int at, int order, Runnable what) {
    }
}

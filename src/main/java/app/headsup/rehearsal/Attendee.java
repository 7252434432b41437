package app.headsup.rehearsal;

import app.headsup.classhour.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A student in a running hour: where they were sent, what they really do, and what they did so far. */
final class Attendee {

    private final Learner learner;
    private final Map<UUID, Progress> progress;
    private final Job warmUp;
    private final List<Stretch> stretches = new ArrayList<>();
    private State place = State.WAITING;
    private Doing doing = Doing.WAITING;
    private int since;
    private Job job;
    private int errand;
    private boolean device;
    private Table table;

    /** @param progress by lesson, in the order of the playlist */
    Attendee(Learner learner, Map<UUID, Progress> progress, Job warmUp) {
        this.learner = learner;
        this.progress = progress;
        this.warmUp = warmUp;
    }

    UUID id() {
        return learner.id();
    }

    Learner learner() {
        return learner;
    }

    Progress on(UUID lesson) {
        return progress.get(lesson);
    }

    /** In the order of the playlist. */
    List<Progress> lessons() {
        return List.copyOf(progress.values());
    }

    Job warmUp() {
        return warmUp;
    }

    State place() {
        return place;
    }

    Doing doing() {
        return doing;
    }

    int since() {
        return since;
    }

    /** Nothing to do where they are. */
    boolean idle() {
        return doing == Doing.WAITING;
    }

    boolean hasDevice() {
        return device;
    }

    Table table() {
        return table;
    }

    /** Sent somewhere; a screen is kept open while its owner talks with an adult. */
    void place(State to, Table at) {
        place = to;
        table = at;
        device = to == State.SCREEN || device && to == State.ADULT;
    }

    /** Whatever is at hand is put down; what is left of it stays. */
    void turnTo(Doing next, Job with, int now) {
        if (job != null) {
            job.spend(now - since);
        }
        if (now > since && !(next == doing && next == Doing.WAITING)) {
            stretches.add(new Stretch(id(), doing, since, now));
        }
        if (!(next == doing && next == Doing.WAITING)) {
            since = now;
        }
        doing = next;
        job = with;
        errand++;
    }

    /** Changes whenever they turn to something else. */
    int errand() {
        return errand;
    }

    /** Seconds at a screen so far. */
    int screenSeconds(int now) {
        return stretches.stream().filter(one -> one.doing() == Doing.SCREEN).mapToInt(Stretch::seconds).sum()
                + (doing == Doing.SCREEN ? now - since : 0);
    }

    /** Seconds that the lesson still needs at the screen, that at hand counted to now. */
    int left(Progress lesson, int now) {
        return lesson.screenLeft() - (doing == Doing.SCREEN ? now - since : 0);
    }

    void end(int now) {
        turnTo(doing == Doing.WAITING ? Doing.MOVING : doing, null, now);
    }

    /** What they did, one after the other without a gap; the same thing twice in a row is one stretch. */
    List<Stretch> stretches() {
        var merged = new ArrayList<Stretch>();
        for (var next : stretches) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && last.doing() == next.doing()) {
                merged.set(merged.size() - 1, new Stretch(id(), last.doing(), last.from(), next.to()));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }
}

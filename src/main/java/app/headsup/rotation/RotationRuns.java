package app.headsup.rotation;

import app.headsup.classhour.ClassHours;
import app.headsup.classhour.HourView;
import app.headsup.classhour.Live;
import app.headsup.roster.Roster;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans in class. An adult starts a plan in use, which sends everybody to their first station, and taps again for each
 * block; nothing moves by itself. It ends with the last block's hour, or when an adult stops it. Callers have made sure
 * that their reader may see the plan.
 */
@Service
@Transactional
public class RotationRuns {

    private static final int SHORTEST_HOUR = 5;

    private final Rotations rotations;
    private final RunStore store;
    private final BlockStart start;
    private final ClassHours hours;
    private final Roster roster;
    private final Live live;

    RotationRuns(Rotations rotations, RunStore store, BlockStart start, ClassHours hours, Roster roster, Live live) {
        this.rotations = rotations;
        this.store = store;
        this.start = start;
        this.hours = hours;
        this.roster = roster;
        this.live = live;
    }

    /**
     * Begins the first block, in the hours that run in the plan's classrooms; where none runs, one starts. A plan that
     * runs already goes on as it is.
     *
     * @throws Refusal for a draft, on another day, and while one of the classes works by another plan
     */
    public UUID start(UUID planId, UUID by) {
        var plan = rotations.find(planId);
        if (!plan.inUse()) {
            throw new Refusal("rotation.run.draft", plan.title());
        }
        if (!plan.day().equals(roster.today())) {
            throw new Refusal("rotation.run.day", plan.title());
        }
        var running = plan.classroomIds().stream().sorted().map(classroom -> hours.taught(classroom).map(HourView::id)
                .orElseGet(() -> hours.start(classroom, by, minutes(classroom)))).toList();
        running.stream().sorted().forEach(hours::hold);
        var other = store.open(running);
        if (other.isPresent()) {
            if (!other.get().planId().equals(planId)) {
                throw new Refusal("rotation.run.other", rotations.find(other.get().planId()).title());
            }
            return other.get().id();
        }
        var run = store.insert(planId, running, by);
        begin(run, 1, by);
        return run;
    }

    private int minutes(UUID classroomId) {
        return Math.max(SHORTEST_HOUR, roster.classroom(classroomId).orElseThrow(NotFound::new).hourMinutes());
    }

    /**
     * Everyone moves to the next block. Of two adults who tap at once, one moves everybody.
     *
     * @param block the one that the reader saw coming; 1 for the first
     * @return whether anybody moved: not when the block has begun already
     * @throws Refusal when the run is over, or the plan has no such block
     */
    public boolean move(UUID runId, int block, UUID by) {
        var run = hold(runId);
        if (block <= run.number()) {
            return false;
        }
        if (block != run.number() + 1 || run.next().isEmpty()) {
            throw new Refusal("rotation.run.no-block", block);
        }
        begin(runId, block, by);
        return true;
    }

    private void begin(UUID runId, int block, UUID by) {
        store.step(runId, block, by);
        var run = view(store.find(runId).orElseThrow(NotFound::new));
        start.begin(run, running(run.hourIds()), by);
        tell(run);
    }

    /** Everybody stays where they are, and the board is the adults' again. A run that is over stays as it is. */
    public void stop(UUID runId, UUID by) {
        store.end(runId, by);
        tell(find(runId));
    }

    /** The run that goes on in this hour. */
    @Transactional(readOnly = true)
    public Optional<RunView> in(UUID hourId) {
        return store.open(List.of(hourId)).map(this::view);
    }

    /** The run, going on or over; {@link NotFound} when there is none. */
    @Transactional(readOnly = true)
    public RunView find(UUID runId) {
        return view(store.find(runId).orElseThrow(NotFound::new));
    }

    /** What the class has to do with a plan now. @param hourId the hour that runs; null for none */
    @Transactional(readOnly = true)
    public ClassPlan about(UUID classroomId, UUID hourId) {
        return store.about(classroomId, hourId).map(about -> about.runId() == null
                ? new ClassPlan(null, about.planId(), about.title())
                : new ClassPlan(find(about.runId()), null, null)).orElse(ClassPlan.NONE);
    }

    /** The run, in whose hours nobody else moves anybody until the caller's transaction ends. */
    RunView hold(UUID runId) {
        running(store.find(runId).orElseThrow(NotFound::new).hourIds()).forEach(hour -> hours.hold(hour.id()));
        var run = store.find(runId).orElseThrow(NotFound::new);
        if (run.endedAt() != null) {
            throw new Refusal("rotation.run.over");
        }
        return view(run);
    }

    /** The hours that are not over, in an order in which two never wait for each other. */
    List<HourView> running(List<UUID> hourIds) {
        return hourIds.stream().sorted().map(hours::hour).filter(HourView::running).toList();
    }

    void tell(RunView run) {
        run.hourIds().stream().map(hours::hour).map(HourView::classroomId).sorted().forEach(live::changed);
    }

    private RunView view(RunStore.Row row) {
        return new RunView(row.id(), rotations.find(row.planId()), row.hourIds(), row.block(), row.movedAt(),
                store.replaced(row.id()));
    }
}

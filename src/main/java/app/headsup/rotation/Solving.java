package app.headsup.rotation;

import app.headsup.classhour.Live;
import app.headsup.web.Refusal;
import app.headsup.web.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks for a better plan in the background. Somebody asks; one node searches for a while and keeps the best it has; at any
 * time an adult may take that into the plan, or say stop. Nothing changes the plan but the taking.
 */
@Service
@Transactional
public class Solving {

    private final SolvingStore store;
    private final Rotations rotations;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Solving(SolvingStore store, Rotations rotations, Live live, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.rotations = rotations;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /** Asks for a search around the locks of the plan as it is now; one that goes on already is enough. */
    public void ask(UUID planId, UUID by) {
        var plan = rotations.find(planId);
        if (store.ask(planId, plan.version(), by, clock.instant())) {
            events.publishEvent(new SolvingAsked(planId));
            tell(plan);
        }
    }

    /** The latest search for this plan; empty if nobody ever asked. */
    @Transactional(readOnly = true)
    public Optional<SolvingView> progress(UUID planId) {
        return store.latest(planId);
    }

    /** The best places so far, as the plan would have them; empty before there are any. */
    @Transactional(readOnly = true)
    public List<Place> best(UUID planId) {
        return store.latest(planId).map(solving -> store.best(solving.id())).orElse(List.of());
    }

    /**
     * Copies the best plan so far into the plan.
     *
     * @param version the plan's, as its reader sees it
     * @throws Stale   when the plan was changed since that version
     * @throws Refusal before there is anything to take, or when the search was for the plan as it was before a change
     */
    public void take(UUID planId, long version, UUID by) {
        var solving = store.latest(planId).filter(found -> found.best() != null)
                .orElseThrow(() -> new Refusal("rotation-solver.taking.nothing"));
        if (rotations.find(planId).version() == version && !solving.takeable(version)) {
            throw new Refusal("rotation-solver.taking.changed");
        }
        rotations.keep(planId, version, store.best(solving.id()));
        var plan = rotations.find(planId);
        store.taken(solving.id(), plan.version());
        tell(plan);
    }

    /** Ends the search; the best plan so far stays to be taken. Nothing happens if none goes on. */
    public void stop(UUID planId, UUID by) {
        store.stop(planId, by, clock.instant());
        tell(rotations.find(planId));
    }

    /** Always in the same order, so that two never wait for each other. */
    private void tell(PlanView plan) {
        plan.classroomIds().stream().sorted().forEach(live::changed);
    }
}

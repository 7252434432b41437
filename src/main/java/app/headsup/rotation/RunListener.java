package app.headsup.rotation;

import app.headsup.classhour.HourEnded;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The end of its last hour ends a run. */
@Component
class RunListener {

    private final RunStore store;
    private final RotationRuns runs;

    RunListener(RunStore store, RotationRuns runs) {
        this.store = store;
        this.runs = runs;
    }

    @EventListener
    void on(HourEnded ended) {
        store.open(List.of(ended.hourId())).filter(run -> runs.running(run.hourIds()).isEmpty())
                .ifPresent(run -> store.end(run.id(), null));
    }
}

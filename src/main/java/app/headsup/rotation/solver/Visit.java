package app.headsup.rotation.solver;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/**
 * A student in a block, to whom the search gives a spot. Who is away or in a conference has no visit in that block, and
 * one that is locked has only the spots its lock allows: three rules that no search can break.
 */
@PlanningEntity
public class Visit {

    Learner learner;
    int block;
    int minutes;

    @ValueRangeProvider
    public List<Where> choices;

    @PlanningVariable
    public Where where;

    /** For the solver, which copies visits. */
    public Visit() {
    }

    Visit(Learner learner, int block, int minutes, List<Where> choices, Where where) {
        this.learner = learner;
        this.block = block;
        this.minutes = minutes;
        this.choices = choices;
        this.where = where;
    }

    @PlanningPin
    public boolean isPinned() {
        return choices.size() == 1;
    }

    Learner learner() {
        return learner;
    }

    int block() {
        return block;
    }

    Where where() {
        return where;
    }

    Post post() {
        return where.post;
    }

    int nextBlock() {
        return block + 1;
    }

    boolean shared() {
        return where.shared();
    }

    /** Of work with others; none where everybody works for themselves. */
    int sharedMinutes() {
        return shared() ? minutes : 0;
    }

    boolean withAdult() {
        return where.withAdult();
    }

    boolean atScreen() {
        return where.station.screen();
    }

    Integer together() {
        return learner.together;
    }

    int number() {
        return learner.number;
    }

    Pairing with(Visit other) {
        return learner.with(other.learner);
    }

    Seat place() {
        return new Seat(learner.student.id(), block, where.station.id(), where.spot.zone());
    }
}

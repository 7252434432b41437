package app.headsup.dashboard;

import app.headsup.roster.StudentName;
import app.headsup.rotation.ClassPlan;
import app.headsup.rotation.Gap;
import app.headsup.rotation.RunView;
import java.time.Instant;
import java.util.List;

/**
 * A plan as the board shows it: its clock while it runs, or that it could be started.
 *
 * @param absent who is missing, and could still come
 */
public record PlanOnBoard(ClassPlan plan, Instant now, List<Advice> advice, List<StudentName> absent) {

    /**
     * A table that lacks somebody, and who could sit there instead.
     *
     * @param block 1 for the first
     */
    public record Advice(Gap gap, int block, String absent, String place, String moving) {
    }


    /** Null while none runs. */
    public RunView run() {
        return plan.run();
    }

    public boolean offered() {
        return plan.offeredId() != null;
    }

    public int blocks() {
        return run().plan().blocks().size();
    }

    /** Whole minutes until the block is over, rounded up; negative once it is over time. */
    public long minutesLeft() {
        return run().minutesLeft(now);
    }

    public boolean lastMinute() {
        return run().lastMinute(now);
    }

    public boolean late() {
        return minutesLeft() <= 0;
    }

    public boolean last() {
        return run().next().isEmpty();
    }
}

package app.headsup.rotation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A plan that a class works by now.
 *
 * @param hourIds the hours that it runs in: one, or two of classes taught together
 * @param number of the block in which everybody is; 1 for the first
 * @param since when the block began: the tap that sent everybody
 * @param replaced whom an adult placed anew for today, block by block
 */
public record RunView(UUID id, PlanView plan, List<UUID> hourIds, int number, Instant since, List<Place> replaced) {

    private static final Duration WARNING = Duration.ofMinutes(1);

    /** The block everybody is in: the last one, should the plan have become shorter. */
    public Block block() {
        return plan.blocks().get(Math.min(number, plan.blocks().size()) - 1);
    }

    /** The block that comes next; empty in the last. */
    public Optional<Block> next() {
        return plan.blocks().stream().skip(number).findFirst();
    }

    /** Where the student sits in a block, as it is planned now; empty in a conference, and without a place. */
    public Optional<Place> place(UUID student, UUID block) {
        return replaced.stream().filter(place -> place.studentId().equals(student) && place.blockId().equals(block)
                && isOpen(place)).findFirst().or(() -> plan.place(student, block));
    }

    /** Somebody may have closed the station in that block since. */
    private boolean isOpen(Place place) {
        return plan.station(place.stationId()).filter(station -> station.isOpenIn(place.blockId())).isPresent();
    }

    /** Everybody's places in a block. */
    public List<Place> places(UUID block) {
        return plan.places().stream().filter(place -> place.blockId().equals(block))
                .map(place -> place(place.studentId(), block).orElse(place)).toList();
    }

    /** When the block is over: its minutes, after the walk to it. */
    public Instant ends() {
        return since.plus(Duration.ofMinutes(block().minutes() + (number > 1 ? plan.moveMinutes() : 0L)));
    }

    /** When the next block begins, if everybody moves in time. */
    public Instant nextBegins() {
        return ends().plus(Duration.ofMinutes(plan.moveMinutes()));
    }

    /** Whole minutes until the block is over, rounded up; negative once it is over time. */
    public long minutesLeft(Instant now) {
        return Math.ceilDiv(Duration.between(now, ends()).toSeconds(), 60);
    }

    /** The last minute of the block. */
    public boolean lastMinute(Instant now) {
        return now.isBefore(ends()) && !now.isBefore(ends().minus(WARNING));
    }
}

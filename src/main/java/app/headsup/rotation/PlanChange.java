package app.headsup.rotation;

import java.util.List;
import java.util.UUID;

/** The one thing that is different in a second rehearsal. */
sealed interface PlanChange {

    /** A screen more in the room. */
    record OneDeviceMore() implements PlanChange {
    }

    /** A block that is longer or shorter; @param minutes more, or fewer where negative */
    record BlockMinutes(UUID blockId, int minutes) implements PlanChange {
    }

    /** A student begins at the screens, and whoever is quickest there takes their day. */
    record StartsFirst(UUID studentId) implements PlanChange {
    }

    /** Another adult at each station that has one. */
    record OneAdultMore() implements PlanChange {
    }

    /** No rotation at all: the class's rules suggest who goes where. */
    record ByTheRules() implements PlanChange {
    }

    /** The block's minutes changed. */
    static List<Block> apply(BlockMinutes change, List<Block> blocks) {
        return blocks.stream().map(block -> block.id().equals(change.blockId())
                ? new Block(block.id(), Math.clamp((long) block.minutes() + change.minutes(), 1, Block.MOST_MINUTES)) : block).toList();
    }
}

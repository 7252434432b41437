package app.headsup.rotation;

import app.headsup.web.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What a plan is called and when it runs, by the school's own calendar and clock.
 *
 * @param moveMinutes for walking from one block to the next, 0 to 15
 * @param blockMinutes the length of each block, in order
 */
public record PlanTimes(String title, LocalDate day, LocalTime startsAt, int moveMinutes, List<Integer> blockMinutes) {

    static final int LONGEST_TITLE = 120;
    static final int MOST_MOVE_MINUTES = 15;
    static final int MOST_BLOCKS = 8;

    /** Refuses, each by the name of the field it is about, what no class hour can be. */
    public PlanTimes {
        title = title == null ? "" : title.strip();
        refuse(title.isEmpty(), "rotation.title.missing");
        refuse(title.length() > LONGEST_TITLE, "rotation.title.long", LONGEST_TITLE);
        refuse(day == null, "rotation.day.missing");
        refuse(startsAt == null, "rotation.startsAt.missing");
        refuse(moveMinutes < 0 || moveMinutes > MOST_MOVE_MINUTES, "rotation.moveMinutes.range", MOST_MOVE_MINUTES);
        refuse(blockMinutes.isEmpty(), "rotation.blocks.none");
        refuse(blockMinutes.size() > MOST_BLOCKS, "rotation.blocks.many", MOST_BLOCKS);
        refuse(blockMinutes.stream().anyMatch(minutes -> minutes < 1 || minutes > Block.MOST_MINUTES),
                "rotation.blocks.minutes", Block.MOST_MINUTES);
        blockMinutes = List.copyOf(blockMinutes);
    }

    private static void refuse(boolean broken, String code, Object... arguments) {
        if (broken) {
            throw new Refusal(code, arguments);
        }
    }
}

package app.headsup.dashboard;

import java.util.List;
import java.util.UUID;

/**
 * A place in the room with those who sit there.
 *
 * @param groupId the group at work there; null without one, as are its task and minutes
 * @param lessonId whose task; null for a group without a task
 * @param taskMinutes how long the task card says
 * @param minutes how long they have sat there
 */
public record Table(UUID zoneId, String name, int seats, UUID groupId, UUID lessonId, String task, Integer taskMinutes,
        long minutes, List<Chip> chips) {

    public boolean free() {
        return chips.isEmpty();
    }

    public boolean overfull() {
        return chips.size() > seats;
    }

    /** Over the minutes that the task card planned. */
    public boolean late() {
        return taskMinutes != null && minutes > taskMinutes;
    }
}

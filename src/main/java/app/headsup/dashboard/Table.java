package app.headsup.dashboard;

import java.util.List;
import java.util.UUID;

/**
 * A place in the room with those who sit there.
 *
 * @param devices how many of the room's screens stand there
 * @param screens how many sit there on screen; their chips are among those on screen
 * @param groupId the group at work there; null without one, as are its task and minutes
 * @param lessonId whose task; null for a group without a task
 * @param taskMinutes how long the task card says
 * @param minutes how long they have sat there
 * @param chips who sits there without a screen
 */
public record Table(UUID zoneId, String name, int seats, int devices, int screens, UUID groupId, UUID lessonId,
        String task, Integer taskMinutes, long minutes, List<Chip> chips) {

    public boolean free() {
        return chips.isEmpty() && screens == 0;
    }

    public int people() {
        return chips.size() + screens;
    }

    public boolean overfull() {
        return people() > seats;
    }

    public boolean tooFewDevices() {
        return screens > devices;
    }

    /** Over the minutes that the task card planned. */
    public boolean late() {
        return taskMinutes != null && minutes > taskMinutes;
    }

    /** Minutes until the task card's time is over; null without a task. */
    public Long minutesLeft() {
        return taskMinutes == null ? null : taskMinutes - minutes;
    }
}

package app.headsup.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an absent or late student missed with others. The videos wait for them anyway.
 *
 * @param late whether they came in the end; then there is at least one task
 * @param tasks titles of the group tasks of that hour; empty when there were none
 */
public record Missed(UUID absenceId, UUID studentId, String name, Instant startedAt, boolean late,
        List<String> tasks) {

    private static final int ROOM_FOR_TASKS = 220;

    public String taskNames() {
        return String.join(", ", tasks);
    }

    /** The same for an adult's few words, which may have 300 characters: cut at a word. */
    public String shortTaskNames() {
        var names = taskNames();
        return names.length() <= ROOM_FOR_TASKS ? names
                : names.substring(0, Math.max(names.lastIndexOf(' ', ROOM_FOR_TASKS), 1)).replaceFirst("[ ,]+$", "") + " …";
    }

    /** Key of what happened, for a list ({0} the day, {1} the tasks). */
    public String factKey() {
        return tasks.isEmpty() ? "dashboard.missed.hour" : late ? "dashboard.missed.late" : "dashboard.missed.tasks";
    }

    /** Key of the need as it stands before the adult changes it ({0} the day, {1} the tasks). */
    public String needKey() {
        return tasks.isEmpty() ? "dashboard.missed.need" : late ? "dashboard.missed.need-late" : "dashboard.missed.need-tasks";
    }
}

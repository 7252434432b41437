package app.headsup.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an absent student missed with others. The videos wait for them anyway.
 *
 * @param tasks titles of the group tasks of that hour; empty when there were none
 */
public record Missed(UUID absenceId, UUID studentId, String name, Instant startedAt, List<String> tasks) {

    public String taskNames() {
        return String.join(", ", tasks);
    }
}

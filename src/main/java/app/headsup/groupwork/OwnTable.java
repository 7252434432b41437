package app.headsup.groupwork;

import java.util.List;
import java.util.UUID;

/**
 * Where a student works together with others.
 *
 * @param groupId null for a place without a group
 * @param zone "Table 3"; null for nowhere in particular
 * @param task null for a group without a task, as are its minutes; role: what the task asks of this student, may be null
 * @param partners the names of those who sit there too, longest there first
 */
record OwnTable(UUID groupId, String zone, UUID lessonId, String task, Integer minutes, String role, List<String> partners) {
}

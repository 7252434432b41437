package app.headsup.groupwork;

import app.headsup.library.TaskView;
import java.util.List;
import java.util.UUID;

/**
 * A student's place in a group at work.
 *
 * @param zoneName "Table 3"; null for nowhere in particular
 * @param task null for a group without a task
 * @param role what the task card asks of this student; may be null
 * @param partners the names of those who sit there too; never the student
 */
public record GroupTaskView(UUID groupId, String zoneName, UUID lessonId, TaskView task, String role,
        List<String> partners) {
}

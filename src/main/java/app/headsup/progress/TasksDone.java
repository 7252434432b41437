package app.headsup.progress;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who has finished a lesson's task at a table. Declared here for the teacher's page, implemented where groups are. */
public interface TasksDone {

    /** Those of the students whose group was ticked for this lesson; one statement. */
    Set<UUID> among(Collection<UUID> studentIds, UUID lessonId);
}

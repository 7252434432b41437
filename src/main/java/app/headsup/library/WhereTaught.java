package app.headsup.library;

import app.headsup.access.CurrentUser;
import java.util.Set;
import java.util.UUID;

/** Which classes work on a lesson, and so who may read it. Declared here; module {@code playlist} answers. */
public interface WhereTaught {

    /** The classrooms whose playlist holds the lesson. */
    Set<UUID> classrooms(UUID lessonId);

    /** Whether the lesson has reached this reader: by a class of theirs, of their child or of a student they look after. */
    boolean reaches(CurrentUser reader, UUID lessonId);

    /** Puts the lesson at the end of the class's playlist, as something everybody does. */
    void teach(UUID classroomId, UUID lessonId, UUID addedBy);
}

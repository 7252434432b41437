package app.headsup.playlist;

import java.util.UUID;

/** How many minutes on screen a class means to spend on a lesson at most. The class's policy knows; it lies above. */
@FunctionalInterface
public interface ScreenLimit {

    /** What counts where nobody decided otherwise. */
    int USUAL_MINUTES = 15;

    int minutes(UUID classroomId);
}

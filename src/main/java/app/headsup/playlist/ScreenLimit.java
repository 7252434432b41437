package app.headsup.playlist;

import java.util.UUID;

/** How many minutes on screen a class means to spend on a lesson at most. Module {@code routing}, above, knows its policy. */
@FunctionalInterface
public interface ScreenLimit {

    int minutes(UUID classroomId);
}

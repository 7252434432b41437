package app.headsup.classhour;

import java.util.Set;
import java.util.UUID;

/**
 * Whose places and adults an hour may use besides its own class's: those of a class that is taught together with it.
 * Declared here and implemented by the module that knows.
 */
public interface SharedRooms {

    /** The other classrooms; empty for an hour by itself. */
    Set<UUID> besides(UUID hourId);
}

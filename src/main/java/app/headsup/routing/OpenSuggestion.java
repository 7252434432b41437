package app.headsup.routing;

import java.util.Set;
import java.util.UUID;

/** A suggestion of this hour that nobody has decided yet. */
record OpenSuggestion(UUID id, String rule, Route route, UUID topic, Set<UUID> students) {

    OpenSuggestion {
        students = Set.copyOf(students);
    }
}

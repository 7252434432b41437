package app.headsup.rules;

import java.util.Set;
import java.util.UUID;

/** A suggestion of this hour that nobody has decided yet. */
public record OpenSuggestion(UUID id, String rule, Route route, UUID topic, Set<UUID> students) {

    public OpenSuggestion {
        students = Set.copyOf(students);
    }
}

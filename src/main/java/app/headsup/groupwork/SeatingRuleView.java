package app.headsup.groupwork;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An adult's word that these students never, or always, share a group; any two of them are kept apart. */
public record SeatingRuleView(UUID id, UUID classroomId, Kind kind, List<UUID> students, UUID setBy, Instant setAt) {

    public SeatingRuleView {
        students = List.copyOf(students);
    }

    /** What the adult wants. */
    public enum Kind {
        APART, TOGETHER;

        /** As the end of a message's key. */
        public String getKey() {
            return name().toLowerCase();
        }
    }
}

package app.headsup.collaboration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an adult saw.
 *
 * @param studentId of one student; null when of all
 * @param observedBy who saw it, {@code adult} what they are called
 * @param struckAt when they struck it out; null while it stands
 * @param earlier what it said before it was changed, oldest first
 */
public record ObservationView(UUID id, long version, UUID studentId, boolean social, LocalDate observedOn, String words,
        UUID observedBy, String adult, Instant struckAt, List<String> earlier) {

    public boolean struck() {
        return struckAt != null;
    }

    public boolean changeableBy(UUID person) {
        return !struck() && observedBy.equals(person);
    }
}

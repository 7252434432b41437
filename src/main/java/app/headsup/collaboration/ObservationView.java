package app.headsup.collaboration;

import java.time.LocalDate;
import java.util.UUID;

/** What an adult saw. @param studentId of one student; null when of all */
public record ObservationView(UUID id, UUID studentId, boolean social, LocalDate observedOn, String words, String adult) {
}

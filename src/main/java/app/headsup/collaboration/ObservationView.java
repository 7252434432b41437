package app.headsup.collaboration;

import java.time.LocalDate;
import java.util.UUID;

/** What an adult saw. @param studentId of one student, called {@code student}; both null when of all */
public record ObservationView(UUID id, UUID studentId, String student, boolean social, LocalDate observedOn, String words,
        String adult) {
}

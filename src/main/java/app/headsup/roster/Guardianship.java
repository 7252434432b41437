package app.headsup.roster;

import app.headsup.database.SchoolEntity;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/** A parent or other guardian of a student; while it lasts, the guardian sees this child and no other. */
@Entity
class Guardianship extends SchoolEntity {

    private UUID guardianId;
    private UUID studentId;
    private LocalDate startsOn;
    private LocalDate endsOn;

    protected Guardianship() {
    }

    Guardianship(UUID guardianId, UUID studentId, LocalDate startsOn) {
        this.guardianId = guardianId;
        this.studentId = studentId;
        this.startsOn = startsOn;
    }
}

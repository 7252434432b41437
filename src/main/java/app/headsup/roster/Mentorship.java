package app.headsup.roster;

import app.headsup.database.SchoolEntity;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/** A named adult for a student, staying across classes and years. */
@Entity
class Mentorship extends SchoolEntity {

    private UUID mentorId;
    private UUID studentId;
    private LocalDate startsOn;
    private LocalDate endsOn;

    protected Mentorship() {
    }

    Mentorship(UUID mentorId, UUID studentId, LocalDate startsOn) {
        this.mentorId = mentorId;
        this.studentId = studentId;
        this.startsOn = startsOn;
    }
}

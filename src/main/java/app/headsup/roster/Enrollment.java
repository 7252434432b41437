package app.headsup.roster;

import app.headsup.database.SchoolEntity;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/** A student's place in a classroom, from a day until it ends. */
@Entity
class Enrollment extends SchoolEntity {

    private UUID classroomId;
    private UUID studentId;
    private LocalDate startsOn;
    private LocalDate endsOn;

    protected Enrollment() {
    }

    Enrollment(UUID classroomId, UUID studentId, LocalDate startsOn) {
        this.classroomId = classroomId;
        this.studentId = studentId;
        this.startsOn = startsOn;
    }
}

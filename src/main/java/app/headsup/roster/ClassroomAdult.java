package app.headsup.roster;

import app.headsup.database.SchoolEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** An adult at work in a classroom, with their duty there. */
@Entity
class ClassroomAdult extends SchoolEntity {

    private UUID classroomId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    protected ClassroomAdult() {
    }

    ClassroomAdult(UUID classroomId, UUID personId, Duty duty) {
        this.classroomId = classroomId;
        this.personId = personId;
        this.duty = duty;
    }
}

package app.headsup.roster;

import app.headsup.database.SchoolEntity;
import jakarta.persistence.Entity;
import java.util.UUID;

/** A place in the room that students are sent to: a table, the rug. */
@Entity
class Zone extends SchoolEntity {

    private UUID classroomId;
    private String name;
    private short seats;
    private short position;

    protected Zone() {
    }

    Zone(UUID classroomId, String name, int seats, int position) {
        this.classroomId = classroomId;
        this.name = name.strip();
        this.seats = (short) seats;
        this.position = (short) position;
    }
}

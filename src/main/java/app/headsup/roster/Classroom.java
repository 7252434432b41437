package app.headsup.roster;

import app.headsup.database.SchoolEntity;
import jakarta.persistence.Entity;
import java.util.UUID;

/** A class of students who share a room, its devices and its tables for a term. */
@Entity
class Classroom extends SchoolEntity {

    private UUID termId;
    private String name;
    private String grade;
    private short devices;
    private short hourMinutes;

    protected Classroom() {
    }

    /** @param devices how many screens the room has; @param hourMinutes how long a class hour is planned */
    Classroom(UUID termId, String name, String grade, int devices, int hourMinutes) {
        this.termId = termId;
        this.name = name.strip();
        this.grade = grade.strip();
        this.devices = (short) devices;
        this.hourMinutes = (short) hourMinutes;
    }
}

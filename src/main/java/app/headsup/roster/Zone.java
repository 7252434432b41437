package app.headsup.roster;

import app.headsup.database.SchoolEntity;
import app.headsup.web.Refusal;
import app.headsup.web.Stale;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A place in the room that students are sent to: a table, the rug. Taken out of the room, it keeps its history. */
@Entity
class Zone extends SchoolEntity {

    static final int MOST_SEATS = 100;
    static final int MOST_DEVICES = 200;

    private UUID classroomId;
    private String name;
    private short seats;
    private short devices;
    private short position;
    private Instant removedAt;

    protected Zone() {
    }

    Zone(UUID classroomId, String name, int seats, int devices, int position) {
        this.classroomId = classroomId;
        this.position = (short) position;
        arrange(name, seats, devices);
    }

    /** @param versionRead of the form it was changed in */
    void change(long versionRead, String newName, int newSeats, int newDevices) {
        if (version() != versionRead) {
            throw new Stale();
        }
        arrange(newName, newSeats, newDevices);
    }

    private void arrange(String newName, int newSeats, int newDevices) {
        if (newName.isBlank() || newName.strip().length() > 40) {
            throw new Refusal("roster.room.name", 40);
        }
        if (newSeats < 1 || newSeats > MOST_SEATS || newDevices < 0 || newDevices > MOST_DEVICES) {
            throw new Refusal("roster.room.numbers");
        }
        name = newName.strip();
        seats = (short) newSeats;
        devices = (short) newDevices;
    }

    void remove(Instant at) {
        if (removedAt == null) {
            removedAt = at;
        }
    }

    /** Stands in the room again. */
    void bringBack(int newSeats, int newDevices, int newPosition) {
        if (removedAt == null) {
            throw new Refusal("roster.room.taken", name);
        }
        arrange(name, newSeats, newDevices);
        position = (short) newPosition;
        removedAt = null;
    }

    String name() {
        return name;
    }

    int seats() {
        return seats;
    }

    int devices() {
        return devices;
    }
}

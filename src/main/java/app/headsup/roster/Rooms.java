package app.headsup.roster;

import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a class's room is laid out: its places with their seats and screens, and how many screens there are in all. */
@Service
@Transactional
public class Rooms {

    private final ZoneRepository zones;
    private final JdbcClient jdbc;
    private final Clock clock;

    Rooms(ZoneRepository zones, JdbcClient jdbc, Clock clock) {
        this.zones = zones;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds a place after those already there; one of this name that was taken out comes back. Refuses a name that stands
     * in the room.
     */
    public UUID add(UUID classroomId, String name, int seats, int devices) {
        int position = jdbc.sql("select coalesce(max(position), 0) + 1 from zone where classroom_id = ?").param(classroomId)
                .query(Integer.class).single();
        var zone = zones.findByClassroomIdAndName(classroomId, name.strip()).map(removed -> {
            removed.bringBack(seats, devices, position);
            return removed;
        }).orElseGet(() -> new Zone(classroomId, name, seats, devices, position));
        return zones.saveAndFlush(zone).id();
    }

    /** Changes a place. Refuses another one's name, also of one that was taken out; stale when somebody changed it since. */
    public void change(UUID classroomId, UUID zoneId, long versionRead, String name, int seats, int devices) {
        zones.findByClassroomIdAndName(classroomId, name.strip()).filter(other -> !other.id().equals(zoneId))
                .ifPresent(other -> {
                    throw new Refusal("roster.room.taken", name.strip());
                });
        var zone = zone(classroomId, zoneId);
        zone.change(versionRead, name, seats, devices);
        zones.saveAndFlush(zone);
    }

    /** Takes a place out of the room. Who sits there now is still shown there until they move. */
    public void remove(UUID classroomId, UUID zoneId) {
        var zone = zone(classroomId, zoneId);
        zone.remove(clock.instant());
        zones.saveAndFlush(zone);
    }

    /** @param devices how many screens the room has in all, 0 to 200 */
    public void setDevices(UUID classroomId, int devices) {
        if (devices < 0 || devices > Zone.MOST_DEVICES) {
            throw new Refusal("roster.room.numbers");
        }
        jdbc.sql("update classroom set devices = ?, version = version + 1 where id = ?").params(devices, classroomId).update();
    }

    @Transactional(readOnly = true)
    ZoneForm form(UUID classroomId, UUID zoneId) {
        var zone = zone(classroomId, zoneId);
        return new ZoneForm(zone.version(), zone.name(), zone.seats(), zone.devices());
    }

    private Zone zone(UUID classroomId, UUID zoneId) {
        return zones.findByIdAndClassroomIdAndRemovedAtIsNull(zoneId, classroomId).orElseThrow(NotFound::new);
    }
}

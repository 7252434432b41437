package app.headsup.rotation;

import java.util.UUID;

/**
 * A student at a station in one block.
 *
 * @param zoneId the spot they sit at; null for nowhere in particular
 * @param lock null while the place may change
 */
public record Place(UUID studentId, UUID blockId, UUID stationId, UUID zoneId, Lock lock) {

    public boolean locked() {
        return lock != null;
    }

    Place with(Lock changed) {
        return new Place(studentId, blockId, stationId, zoneId, changed);
    }
}

package app.headsup.rotation.solver;

import java.util.UUID;

/** Where a student is in a block. */
public record Seat(UUID student, int block, UUID station, UUID zone) {

    public boolean sameSpot(Seat other) {
        return block == other.block && station.equals(other.station) && zone.equals(other.zone);
    }
}

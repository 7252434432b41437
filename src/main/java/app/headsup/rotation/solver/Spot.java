package app.headsup.rotation.solver;

import java.util.UUID;

/** A zone as one station uses it. @param seats how many students sit there at most */
public record Spot(UUID zone, int seats) {
}

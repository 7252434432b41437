package app.headsup.rotation;

import java.util.UUID;

/** A place in the room that a station uses. @param seats how many of its seats are this station's */
public record Spot(UUID zoneId, int seats) {
}

package app.headsup.roster;

import java.util.UUID;

/** A place in the room, with its seats. */
public record ZoneView(UUID id, String name, int seats) {
}

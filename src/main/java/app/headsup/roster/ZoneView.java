package app.headsup.roster;

import java.util.UUID;

/** A place in the room, with its seats. @param devices how many of the room's screens stand there; 0 for none */
public record ZoneView(UUID id, String name, int seats, int devices) {
}

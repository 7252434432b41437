package app.headsup.roster;

import java.util.UUID;

/** An adult at work in a classroom: "Ms. Rivera", teacher. */
public record AdultName(UUID id, String name, Duty duty) {
}

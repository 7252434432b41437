package app.headsup.collaboration;

import java.util.UUID;

/** Another class of the school as a teacher chooses it: its name and its teachers, nothing about its students. */
public record ClassToInvite(UUID id, String name, String teachers) {
}

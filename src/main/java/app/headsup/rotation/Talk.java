package app.headsup.rotation;

import java.util.UUID;

/** A conference planned for a block: the student is nowhere else then, and the adult leads no station. */
public record Talk(UUID studentId, UUID blockId, UUID adultId) {
}

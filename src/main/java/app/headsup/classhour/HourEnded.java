package app.headsup.classhour;

import java.util.UUID;

/** A class hour is over and nobody has a place in it any more, within the transaction that publishes this. */
public record HourEnded(UUID hourId, UUID classroomId) {
}

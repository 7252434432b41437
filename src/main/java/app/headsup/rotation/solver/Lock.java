package app.headsup.rotation.solver;

import java.util.UUID;

/** A place that an adult has fixed. @param zone null for any of the station's spots; @param by who fixed it, null if unknown */
public record Lock(UUID student, int block, UUID station, UUID zone, UUID by) {
}

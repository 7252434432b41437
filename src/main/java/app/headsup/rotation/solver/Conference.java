package app.headsup.rotation.solver;

import java.util.UUID;

/** A talk that is already agreed: neither of the two is anywhere else in that block. @param adult null if not yet known */
public record Conference(UUID student, UUID adult, int block) {
}

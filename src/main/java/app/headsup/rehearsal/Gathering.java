package app.headsup.rehearsal;

import java.util.List;
import java.util.UUID;

/**
 * Students who sat together.
 *
 * @param table number of the table; null for two side by side, who need none
 * @param done whether what they sat down for came to its end
 */
public record Gathering(List<UUID> members, Integer table, int from, int to, boolean done) {

    public Gathering {
        members = List.copyOf(members);
    }
}

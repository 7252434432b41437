package app.headsup.rotation;

import app.headsup.web.Refusal;
import java.util.List;
import java.util.UUID;

/** A student in a block, as a name in the plan says it: "student:block". */
record Picked(UUID studentId, UUID blockId) {

    /** Refuses ({@code rotation.move.nobody}) what no name of ours says. */
    static Picked of(String value) {
        var ids = ids(value);
        return new Picked(ids.get(0), ids.get(1));
    }

    /** The two or three ids that a value joins by colons. */
    static List<UUID> ids(String value) {
        try {
            var ids = List.of(value.split(":", -1)).stream().map(UUID::fromString).toList();
            if (ids.size() >= 2 && ids.size() <= 3) {
                return ids;
            }
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal("rotation.move.nobody");
        }
        throw new Refusal("rotation.move.nobody");
    }
}

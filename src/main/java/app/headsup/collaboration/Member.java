package app.headsup.collaboration;

import java.util.Set;
import java.util.UUID;

/**
 * Who takes part.
 *
 * @param part see {@link Place#part}
 * @param here whether the student is still in that class; who left keeps their place and their words
 */
public record Member(UUID studentId, UUID classroomId, String name, int team, int seat, String part, boolean here) {

    private static final Set<String> OURS = Set.of(Side.FOR.name(), Side.AGAINST.name(), Place.INNER, Place.OUTER, Place.OLDER,
            Place.YOUNGER);

    /** Whether the part is a word of ours (a side, a circle, older or younger) and not a topic. */
    public boolean partIsKey() {
        return OURS.contains(part);
    }

    public String partKey() {
        return "collaboration.part." + part.toLowerCase();
    }
}

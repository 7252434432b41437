package app.headsup.collaboration;

import java.util.UUID;

/**
 * Who takes part.
 *
 * @param part see {@link Place#part}
 * @param here whether the student is still in that class; who left keeps their place and their words
 */
public record Member(UUID studentId, UUID classroomId, String name, int team, int seat, String part, boolean here) {

    /** Whether the part is a word of ours (a side, a circle, older or younger) and not a topic. */
    public boolean partIsKey() {
        return part.matches("[A-Z]+");
    }

    public String partKey() {
        return "collaboration.part." + part.toLowerCase();
    }
}

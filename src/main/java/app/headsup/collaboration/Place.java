package app.headsup.collaboration;

import java.util.UUID;

/**
 * Where a student is in a collaboration.
 *
 * @param team with whom, from 1
 * @param seat in what order, from 1; in an interview who is asked by the next seat
 * @param part as what: a {@link Side}, a circle, a topic, the older or the younger; empty for none
 */
public record Place(UUID studentId, UUID classroomId, int team, int seat, String part) {

    public static final String INNER = "INNER";
    public static final String OUTER = "OUTER";
    public static final String OLDER = "OLDER";
    public static final String YOUNGER = "YOUNGER";
}

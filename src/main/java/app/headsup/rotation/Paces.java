package app.headsup.rotation;

import app.headsup.rehearsal.Pace;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How a class works.
 *
 * @param unknown those who have hardly watched anything in class lately: the class's median stands for them
 * @param talkMinutes of a conference; null where there was none lately
 */
record Paces(Map<UUID, Pace> byStudent, Set<UUID> unknown, Double talkMinutes) {

    private static final double USUAL_TALK = 5;

    Paces {
        byStudent = Map.copyOf(byStudent);
        unknown = Set.copyOf(unknown);
    }

    double talk() {
        return talkMinutes == null ? USUAL_TALK : talkMinutes;
    }
}

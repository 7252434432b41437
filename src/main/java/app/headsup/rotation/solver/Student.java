package app.headsup.rotation.solver;

import java.util.Set;
import java.util.UUID;

/**
 * Who takes part.
 *
 * @param readiness the average of the latest checks in percent; null while there is none
 * @param interests in any words; those of two students are compared
 * @param sinceTalk school days since an adult last talked with the student; null if nobody ever did
 * @param away      blocks in which the student isn't there
 */
public record Student(UUID id, Double readiness, Set<String> interests, Integer sinceTalk, Set<Integer> away) {

    public Student {
        interests = Set.copyOf(interests);
        away = Set.copyOf(away);
    }

    /** There all the time, and nothing known. */
    public static Student of(UUID id) {
        return new Student(id, null, Set.of(), null, Set.of());
    }
}

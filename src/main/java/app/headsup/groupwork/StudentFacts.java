package app.headsup.groupwork;

import app.headsup.roster.StudentName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is known of students when it is decided who works with whom: in groups, in plans for weeks, at stations. Of one
 * class, or of several that are taught together.
 *
 * @param meetings of those who have sat together since the term began; pairs that never did are missing
 * @param readiness the average percent of each student's latest checks; those without any are missing
 * @param lessons where each student is on the playlist; who is through is missing
 * @param interests words in lower case; who has none is missing
 */
public record StudentFacts(List<StudentName> students, Seating seating, Map<TwoStudents, Meetings> meetings,
        Map<UUID, Double> readiness, Map<UUID, UUID> lessons, Map<UUID, Set<String>> interests) {

    /** How often each two have sat together. */
    public Map<TwoStudents, Integer> met() {
        return meetings.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, met -> met.getValue().times()));
    }
}

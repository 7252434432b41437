package app.headsup.collaboration;

import app.headsup.web.Refusal;
import java.util.List;
import java.util.UUID;

/**
 * What is needed to begin.
 *
 * @param partnerClassroomId the younger class of buddies; null for every other kind
 * @param students of the class; empty for all of them
 * @param partnerStudents of the other class of buddies; empty for all of them, and for every other kind
 * @param teamSize of a project: with 1 everybody works on their own; else not asked
 * @param topics of a jigsaw, up to 200 characters each; else empty
 */
public record NewCollaboration(Kind kind, UUID classroomId, UUID partnerClassroomId, Purpose purpose, List<UUID> students,
        List<UUID> partnerStudents, int teamSize, List<String> topics) {

    static final int LARGEST_TEAM = 8;
    private static final int LONGEST_TOPIC = 200;

    public NewCollaboration {
        students = List.copyOf(students);
        partnerStudents = List.copyOf(partnerStudents);
        topics = topics.stream().distinct().toList();
        if (topics.stream().anyMatch(topic -> topic.length() > LONGEST_TOPIC)) {
            throw new Refusal("collaboration.topic.too-long", LONGEST_TOPIC);
        }
    }

    /** Its classes: one, or two with buddies. */
    List<UUID> classrooms() {
        return partnerClassroomId == null ? List.of(classroomId) : List.of(classroomId, partnerClassroomId);
    }

    /** Of one class. */
    public static NewCollaboration in(UUID classroomId, Kind kind, Purpose purpose, List<UUID> students, int teamSize,
            List<String> topics) {
        return new NewCollaboration(kind, classroomId, null, purpose, students, List.of(), teamSize, topics);
    }

    /** Two classes; whom of each, empty for all. */
    public static NewCollaboration buddies(UUID older, List<UUID> ofOlder, UUID younger, List<UUID> ofYounger, Purpose purpose) {
        return new NewCollaboration(Kind.BUDDIES, older, younger, purpose, ofOlder, ofYounger, 2, List.of());
    }
}

package app.headsup.collaboration;

import java.util.List;
import java.util.UUID;

/**
 * What is needed to begin.
 *
 * @param partnerClassroomId the younger class of buddies; null for every other kind
 * @param students of the class; empty for all of them. Buddies take the whole other class
 * @param teamSize of a project: with 1 everybody works on their own; else not asked
 * @param topics of a jigsaw; else empty
 */
public record NewCollaboration(Kind kind, UUID classroomId, UUID partnerClassroomId, Purpose purpose, List<UUID> students,
        int teamSize, List<String> topics) {

    static final int LARGEST_TEAM = 8;

    public NewCollaboration {
        students = List.copyOf(students);
        topics = topics.stream().distinct().toList();
    }

    /** Everybody of the class in it. */
    public static NewCollaboration ofAll(Kind kind, UUID classroomId, Purpose purpose) {
        return new NewCollaboration(kind, classroomId, null, purpose, List.of(), 2, List.of());
    }
}

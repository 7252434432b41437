package app.headsup.collaboration;

import app.headsup.web.Refusal;
import java.util.List;
import java.util.UUID;

/**
 * What is needed to begin.
 *
 * @param partnerClassroomId the younger class of buddies; null for every other kind
 * @param students of the class; empty for all of them. Buddies take the whole other class
 * @param teamSize of a project: with 1 everybody works on their own; else not asked
 * @param topics of a jigsaw, up to 200 characters each; else empty
 */
public record NewCollaboration(Kind kind, UUID classroomId, UUID partnerClassroomId, Purpose purpose, List<UUID> students,
        int teamSize, List<String> topics) {

    static final int LARGEST_TEAM = 8;
    private static final int LONGEST_TOPIC = 200;

    public NewCollaboration {
        students = List.copyOf(students);
        topics = topics.stream().distinct().toList();
        if (topics.stream().anyMatch(topic -> topic.length() > LONGEST_TOPIC)) {
            throw new Refusal("collaboration.topic.too-long", LONGEST_TOPIC);
        }
    }
}

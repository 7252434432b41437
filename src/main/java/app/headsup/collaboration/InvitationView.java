package app.headsup.collaboration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A teacher's question to the teachers of another class: shall our students be buddies?
 *
 * @param classroomId the class that asks; {@code invitedClassroomId} the one that is asked
 * @param invitingOlder whether the students of the class that asks are the older ones
 * @param answer null while it waits for one
 * @param word what came with the answer; may be empty
 * @param answeredBy the adult's name; null while it waits, as {@code answeredAt}
 * @param collaborationId what a yes began; else null
 */
public record InvitationView(UUID id, UUID classroomId, String classroom, UUID invitedClassroomId, String invitedClassroom,
        boolean invitingOlder, String question, String academicObjective, String socialObjective, String norms,
        LocalDate startsOn, LocalDate endsOn, UUID invitedBy, String inviter, Instant invitedAt, Answer answer, String word,
        String answeredBy, Instant answeredAt, UUID collaborationId) {

    /** How an invitation ends; withdrawn by those who asked. */
    public enum Answer {
        ACCEPTED, DECLINED, WITHDRAWN;

        /** "collaboration.invitation.accepted" */
        public String messageKey() {
            return "collaboration.invitation." + name().toLowerCase();
        }
    }

    public boolean open() {
        return answer == null;
    }

    /** Whether this class is the one that asks. */
    public boolean sentBy(UUID classroom) {
        return classroomId.equals(classroom);
    }

    public List<String> normLines() {
        return Purpose.lines(norms);
    }

    Purpose purpose() {
        return new Purpose(question, academicObjective, socialObjective, norms, "", startsOn, endsOn);
    }
}

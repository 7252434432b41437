package app.headsup.collaboration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A collaboration as lists name it.
 *
 * @param partnerClassroomId the other class of buddies, {@code partnerClassroom} its name; null for every other kind
 * @param closedAt null while it goes on; {@code closedBy} the adult's name
 * @param closingWord what the adult said when they closed it; may be empty
 */
public record CollaborationView(UUID id, long version, Kind kind, UUID classroomId, String classroom,
        UUID partnerClassroomId, String partnerClassroom, String question, String academicObjective, String socialObjective,
        String norms, String prompts, LocalDate startsOn, LocalDate endsOn, String begunBy, Instant closedAt,
        String closedBy, String closingWord) {

    public boolean open() {
        return closedAt == null;
    }

    public boolean is(String key) {
        return kind.key().equals(key);
    }

    /** "collaboration.kind.debate", the key of the kind's name. */
    public String kindKey() {
        return "collaboration.kind." + kind.key();
    }

    /** Its classes: one, or two with buddies. */
    public List<UUID> classrooms() {
        return partnerClassroomId == null ? List.of(classroomId) : List.of(classroomId, partnerClassroomId);
    }

    public List<String> normLines() {
        return Purpose.lines(norms);
    }

    public List<String> promptLines() {
        return Purpose.lines(prompts);
    }

    Purpose purpose() {
        return new Purpose(question, academicObjective, socialObjective, norms, prompts, startsOn, endsOn);
    }
}

package app.headsup.collaboration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a student gave, as it is read.
 *
 * @param studentId whose it is; of a record, who was asked
 * @param writtenBy who entered it: the student, a partner, or an adult; {@code writer} what they are called
 * @param comment an adult's answer; may be empty, then {@code commenter} is null
 * @param confirmedBy of a record, who said that it is right
 * @param struckAt when its author struck it out; null while it counts
 * @param earlier what it said before it was changed, oldest first
 */
public record ContributionView(UUID id, long version, UUID studentId, ContributionKind kind, String words, String source,
        Side side, LocalDate onDay, UUID writtenBy, String writer, Instant writtenAt, String comment, String commenter,
        List<UUID> confirmedBy, Instant struckAt, List<String> earlier) {

    public boolean is(String key) {
        return kind.key().equals(key);
    }

    /** Somebody else put it down for the student. */
    public boolean byAnother() {
        return !writtenBy.equals(studentId);
    }

    public boolean struck() {
        return struckAt != null;
    }

    /** Whether this person wrote it and may change it or strike it out. */
    public boolean changeableBy(UUID person) {
        return kind.changeable() && !struck() && writtenBy.equals(person);
    }

    public boolean confirmed(UUID student) {
        return confirmedBy.contains(student);
    }
}

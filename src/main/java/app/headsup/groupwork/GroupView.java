package app.headsup.groupwork;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A group at work, or one that was.
 *
 * @param lessonId whose task they do; null for a group without a task
 * @param zoneId where they sit; null for nowhere in particular
 * @param endedAt null while it works
 * @param members without those who left it
 */
public record GroupView(UUID id, UUID hourId, UUID lessonId, UUID zoneId, Instant formedAt, Instant tickedAt,
        Instant endedAt, List<Member> members) {

    public boolean open() {
        return endedAt == null;
    }

    public List<UUID> studentIds() {
        return members.stream().map(Member::studentId).toList();
    }

    /** @param role what the task card asks of this one; null where it has fewer roles than the group members */
    public record Member(UUID studentId, String role) {
    }
}

package app.headsup.routing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An alert as the adults who were told read it.
 *
 * @param source {@code QUESTIONS}, {@code CHECK} or {@code PROJECT}
 * @param percent when it left; {@code percentNow} what stands there now, null for questions
 * @param reply the student's: {@code YES}, {@code NOT_NOW}, {@code RATHER}; null before
 * @param ratherWith the adult they would rather talk to; null otherwise
 * @param word of whoever closed it; may be empty
 * @param withdrawnAt when the mark was corrected before anybody had acted
 * @param told who was told, teachers first
 */
public record AlertView(UUID id, UUID classroomId, String classroom, UUID studentId, String student, UUID lessonId,
        String lesson, String source, int percent, int line, Integer percentNow, Instant raisedAt, String reply,
        String ratherWith, Instant repliedAt, String metBy, Instant metAt, String closedBy, Instant closedAt, String word,
        Instant withdrawnAt, List<Told> told) {

    public boolean open() {
        return closedAt == null && withdrawnAt == null;
    }

    /** Key of the sentence with its number. */
    public String sourceKey() {
        return "routing.alert." + source.toLowerCase();
    }

    /** Key of what the student answered. */
    public String replyKey() {
        return "routing.alert.reply." + (reply == null ? "none" : reply.toLowerCase().replace('_', '-'));
    }

    public boolean corrected() {
        return percentNow != null && percentNow != percent;
    }

    public boolean seenBy(UUID personId) {
        return told.stream().anyMatch(one -> one.personId().equals(personId) && one.seenAt() != null);
    }

    AlertView with(List<Told> people) {
        return new AlertView(id, classroomId, classroom, studentId, student, lessonId, lesson, source, percent, line,
                percentNow, raisedAt, reply, ratherWith, repliedAt, metBy, metAt, closedBy, closedAt, word, withdrawnAt,
                people);
    }

    /** @param toldAs {@code TEACHER}, {@code FACILITATOR}, {@code MENTOR} or {@code CHOSEN} by the student */
    public record Told(UUID alertId, UUID personId, String name, String toldAs, Instant seenAt) {
    }
}

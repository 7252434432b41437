package app.headsup.progress;

import java.time.Instant;
import java.util.UUID;

/**
 * A person's words to a student, and what became of them.
 *
 * @param author as the class calls them: "Ms. Rivera"
 * @param lessonTitle null where the words are about no lesson, as are {@code lessonId} and {@code resultId}
 * @param reply null until the student wrote one
 */
public record FeedbackView(UUID id, UUID studentId, UUID lessonId, String lessonTitle, UUID resultId, UUID authorId,
        String author, String words, Instant givenAt, Instant seenAt, String reply, Instant repliedAt) {

    public boolean seen() {
        return seenAt != null;
    }

    public boolean replied() {
        return reply != null;
    }
}

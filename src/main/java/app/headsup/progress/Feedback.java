package app.headsup.progress;

import app.headsup.database.SchoolEntity;
import app.headsup.web.Refusal;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/**
 * A person's words to a student. They wait until the student has seen them, and may be answered; the latest reply stands.
 * Replying is seeing.
 */
@Entity
class Feedback extends SchoolEntity {

    private static final int LONGEST = 2000;

    private UUID studentId;
    private UUID lessonId;
    private UUID resultId;
    private UUID authorId;
    private String words;
    private Instant givenAt;
    private Instant seenAt;
    private String reply;
    private Instant repliedAt;

    protected Feedback() {
    }

    Feedback(NewFeedback feedback, Instant givenAt) {
        this.studentId = feedback.studentId();
        this.lessonId = feedback.lessonId();
        this.resultId = feedback.resultId();
        this.authorId = feedback.authorId();
        this.words = said(feedback.words());
        this.givenAt = givenAt;
    }

    /** Only the first time is kept. */
    void see(Instant now) {
        if (seenAt == null) {
            seenAt = now;
        }
    }

    void reply(String answer, Instant now) {
        reply = said(answer);
        repliedAt = now;
        see(now);
    }

    private static String said(String words) {
        if (words == null || words.isBlank()) {
            throw new Refusal("progress.words-needed");
        }
        if (words.strip().length() > LONGEST) {
            throw new Refusal("progress.words-too-long", LONGEST);
        }
        return words.strip();
    }
}

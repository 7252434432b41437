package app.headsup.progress;

import app.headsup.database.SchoolEntity;
import app.headsup.web.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * What an adult saw in a mastery check. Born with its result; a retake is another one beside it. Only a slip in writing it
 * down is corrected, and what stood there before is kept as a correction.
 */
@Entity
class MasteryResult extends SchoolEntity {

    private UUID studentId;
    private UUID lessonId;

    @Enumerated(EnumType.STRING)
    private Medium medium;

    private short percent;
    private boolean reached;
    private UUID recordedBy;
    private Instant recordedAt;
    private Instant correctedAt;

    protected MasteryResult() {
    }

    MasteryResult(NewResult result, Instant recordedAt) {
        requirePercent(result.percent());
        this.studentId = result.studentId();
        this.lessonId = result.lessonId();
        this.medium = result.medium();
        this.percent = (short) result.percent();
        this.reached = result.reached();
        this.recordedBy = result.recordedBy();
        this.recordedAt = recordedAt;
    }

    /** Refuses a percent outside 0 to 100. */
    void correct(int newPercent, boolean newReached, Instant at) {
        requirePercent(newPercent);
        percent = (short) newPercent;
        reached = newReached;
        correctedAt = at;
    }

    UUID studentId() {
        return studentId;
    }

    UUID lessonId() {
        return lessonId;
    }

    int percent() {
        return percent;
    }

    boolean reached() {
        return reached;
    }

    private static void requirePercent(int percent) {
        if (percent < 0 || percent > 100) {
            throw new Refusal("progress.percent");
        }
    }
}

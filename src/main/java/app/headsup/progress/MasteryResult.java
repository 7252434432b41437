package app.headsup.progress;

import app.headsup.database.SchoolEntity;
import app.headsup.web.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** What an adult saw in a mastery check. Born with its result and never changed: a retake is another one beside it. */
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

    protected MasteryResult() {
    }

    MasteryResult(NewResult result, Instant recordedAt) {
        if (result.percent() < 0 || result.percent() > 100) {
            throw new Refusal("progress.percent");
        }
        this.studentId = result.studentId();
        this.lessonId = result.lessonId();
        this.medium = result.medium();
        this.percent = (short) result.percent();
        this.reached = result.reached();
        this.recordedBy = result.recordedBy();
        this.recordedAt = recordedAt;
    }
}

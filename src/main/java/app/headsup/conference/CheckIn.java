package app.headsup.conference;

import app.headsup.database.SchoolEntity;
import app.headsup.web.Refusal;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A mentor's talk with a student. It leads with how they are and what they care about; scores alone don't count. */
@Entity
class CheckIn extends SchoolEntity {

    private UUID studentId;
    private UUID adultId;
    private Instant heldAt;
    private String wellbeing;
    private String interests;
    private String scores;
    private String goal;
    private String nextStep;

    protected CheckIn() {
    }

    /** Refuses one without any words. */
    CheckIn(UUID studentId, UUID adultId, CheckInNotes notes, Instant heldAt) {
        if (notes.isEmpty()) {
            throw new Refusal("conference.check-in.empty");
        }
        this.studentId = studentId;
        this.adultId = adultId;
        this.heldAt = heldAt;
        this.wellbeing = notes.wellbeing();
        this.interests = notes.interests();
        this.scores = notes.scores();
        this.goal = notes.goal();
        this.nextStep = notes.nextStep();
    }
}

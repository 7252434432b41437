package app.headsup.collaboration;

import app.headsup.database.SchoolEntity;
import app.headsup.web.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Work that students do with each other in a known form. It begins with a question and everybody's place in it, gathers
 * what they say and write, and is closed by an adult; after that it is read. A seminar closes when everybody was heard, or
 * when the adult says why not.
 */
@Entity
class Collaboration extends SchoolEntity {

    @Enumerated(EnumType.STRING)
    private Kind kind;
    private UUID classroomId;
    private UUID partnerClassroomId;
    private String question;
    private String academicObjective;
    private String socialObjective;
    private String norms;
    private String prompts;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private UUID begunBy;
    private Instant begunAt;
    private UUID closedBy;
    private Instant closedAt;
    private String closingWord = "";

    protected Collaboration() {
    }

    /** @param partnerClassroomId the other class of buddies; null for every other kind */
    Collaboration(Kind kind, UUID classroomId, UUID partnerClassroomId, Purpose purpose, UUID begunBy, Instant begunAt) {
        if ((kind == Kind.BUDDIES) != (partnerClassroomId != null) || classroomId.equals(partnerClassroomId)) {
            throw new Refusal("collaboration.buddies.two-classes");
        }
        this.kind = kind;
        this.classroomId = classroomId;
        this.partnerClassroomId = partnerClassroomId;
        this.begunBy = begunBy;
        this.begunAt = begunAt;
        reword(purpose);
    }

    /** The class may change its words and norms at any time while the work goes on. */
    void reword(Purpose purpose) {
        requireOpen();
        question = purpose.question();
        academicObjective = purpose.academic();
        socialObjective = purpose.social();
        norms = purpose.norms();
        prompts = purpose.prompts();
        startsOn = purpose.startsOn();
        endsOn = purpose.endsOn();
    }

    void requireOpen() {
        if (closedAt != null) {
            throw new Refusal("collaboration.closed");
        }
    }

    /** Refuses once it is closed, and what this kind doesn't keep. */
    void requireKeeps(ContributionKind contribution) {
        requireOpen();
        if (!kind.keeps(contribution)) {
            throw new Refusal("collaboration.not-here");
        }
    }

    /** @param notHeard the names of who has neither a turn nor written words, in a seminar; else empty */
    void close(List<String> notHeard, String word, UUID by, Instant at) {
        requireOpen();
        closingWord = Purpose.fitting(word, 300);
        if (!notHeard.isEmpty() && closingWord.isEmpty()) {
            throw new Refusal("collaboration.not-heard", String.join(", ", notHeard));
        }
        closedBy = by;
        closedAt = at;
    }

    Kind kind() {
        return kind;
    }

    UUID classroomId() {
        return classroomId;
    }

    UUID partnerClassroomId() {
        return partnerClassroomId;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    Purpose purpose() {
        return new Purpose(question, academicObjective, socialObjective, norms, prompts, startsOn, endsOn);
    }
}

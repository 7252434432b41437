package app.headsup.conference;

import app.headsup.database.SchoolEntity;
import app.headsup.web.Refusal;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A talk between one adult and one student. It opens when they sit down, takes notes as they talk, and closes once, with
 * at least one strength; after that it is read and never changed. A student has one open conference at most;
 * one that an hour's end left open goes on when somebody sits down with them again.
 */
@Entity
class Conference extends SchoolEntity {

    private UUID classroomId;
    private UUID classHourId;
    private UUID studentId;
    private UUID adultId;
    private Instant openedAt;
    private Instant closedAt;
    private String strengths = "";
    private String difficulties = "";
    private String goal = "";
    private String nextStep = "";
    private LocalDate nextTalkOn;

    protected Conference() {
    }

    /** @param classHourId null for a talk outside class */
    Conference(UUID classroomId, UUID classHourId, UUID studentId, UUID adultId, Instant openedAt) {
        this.classroomId = classroomId;
        this.classHourId = classHourId;
        this.studentId = studentId;
        this.adultId = adultId;
        this.openedAt = openedAt;
    }

    /** Writes down what was said so far. Refuses once it is closed, and texts that are too long. */
    void note(ConferenceNotes notes) {
        if (closedAt != null) {
            throw new Refusal("conference.closed");
        }
        strengths = notes.strengths();
        difficulties = notes.difficulties();
        goal = notes.goal();
        nextStep = notes.nextStep();
        nextTalkOn = notes.nextTalkOn();
    }

    /** Sits down again with what an earlier hour left open. Refuses while that hour is this one. */
    void goOn(UUID hourId, UUID adult, String studentName) {
        if (hourId == null || hourId.equals(classHourId)) {
            throw new Refusal("conference.already-open", studentName);
        }
        classHourId = hourId;
        adultId = adult;
    }

    /** "A conference closes with at least one strength." */
    void close(Instant at) {
        if (strengths.isBlank()) {
            throw new Refusal("conference.needs-strength");
        }
        closedAt = at;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    UUID classroomId() {
        return classroomId;
    }

    UUID classHourId() {
        return classHourId;
    }

    UUID studentId() {
        return studentId;
    }

    ConferenceNotes notes() {
        return new ConferenceNotes(strengths, difficulties, goal, nextStep, nextTalkOn);
    }
}

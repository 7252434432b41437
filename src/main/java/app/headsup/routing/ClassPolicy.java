package app.headsup.routing;

import app.headsup.database.SchoolEntity;
import app.headsup.rules.Thresholds;
import app.headsup.web.Refusal;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** The numbers one class has filled into its rules, and who did. A class without one keeps {@link Thresholds#DEFAULT}. */
@Entity
class ClassPolicy extends SchoolEntity {

    private UUID classroomId;
    private short alertLine;
    private short waitingMinutes;
    private short restMinutes;
    private short screenMinutes;
    private UUID setBy;
    private Instant setAt;

    protected ClassPolicy() {
    }

    ClassPolicy(UUID classroomId) {
        this.classroomId = classroomId;
    }

    /** Refuses numbers out of range; see the messages of {@link PolicyForm}. */
    void set(Thresholds numbers, UUID by, Instant at) {
        require(numbers.alertLine(), 1, 100);
        require(numbers.waitingMinutes(), 0, 60);
        require(numbers.restMinutes(), 0, 1440);
        require(numbers.screenMinutes(), 1, 240);
        if (setAt != null && numbers.equals(thresholds())) {
            return;
        }
        alertLine = (short) numbers.alertLine();
        waitingMinutes = (short) numbers.waitingMinutes();
        restMinutes = (short) numbers.restMinutes();
        screenMinutes = (short) numbers.screenMinutes();
        setBy = by;
        setAt = at;
    }

    Thresholds thresholds() {
        return new Thresholds(alertLine, waitingMinutes, restMinutes, screenMinutes);
    }

    UUID setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }

    private static void require(int number, int least, int most) {
        if (number < least || number > most) {
            throw new Refusal("routing.policy.number", least, most);
        }
    }
}

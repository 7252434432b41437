package app.headsup.routing;

import app.headsup.database.SchoolEntity;
import app.headsup.rules.Blank;
import app.headsup.rules.Thresholds;
import app.headsup.web.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one class has filled into its rules and the order it put them in, and who last changed anything about
 * them. Its version counts every change, also of a rule's mode. A class without one keeps {@link Thresholds#DEFAULT}.
 */
@Entity
class ClassPolicy extends SchoolEntity {

    private UUID classroomId;
    @Embedded
    private Thresholds numbers;
    private String[] ruleOrder;
    private UUID setBy;
    private Instant setAt;

    protected ClassPolicy() {
    }

    ClassPolicy(UUID classroomId) {
        this.classroomId = classroomId;
    }

    /** Refuses numbers out of range. */
    void set(Thresholds chosen, List<String> order, UUID by, Instant at) {
        for (var blank : Blank.values()) {
            if (!blank.takes(blank.in(chosen))) {
                throw new Refusal("routing.policy.number", blank.least(), blank.most());
            }
        }
        numbers = chosen;
        ruleOrder = order.toArray(String[]::new);
        setBy = by;
        setAt = at;
    }

    Thresholds thresholds() {
        return numbers;
    }

    List<String> order() {
        return List.of(ruleOrder);
    }
}

package app.headsup.routing;

import app.headsup.database.SchoolEntity;
import app.headsup.rules.Mode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** What a class lets one rule do, and who said so. A standing yes is carried out in this adult's name. */
@Entity
class RuleSetting extends SchoolEntity {

    private UUID classroomId;
    private String rule;
    @Enumerated(EnumType.STRING)
    private Mode mode;
    private UUID setBy;
    private Instant setAt;

    protected RuleSetting() {
    }

    RuleSetting(UUID classroomId, String rule) {
        this.classroomId = classroomId;
        this.rule = rule;
        this.mode = Mode.SUGGEST;
    }

    /** The one who changes a mode stands for it; saving the same again changes nothing. */
    void set(Mode chosen, UUID by, Instant at) {
        if (chosen != mode || setAt == null) {
            mode = chosen;
            setBy = by;
            setAt = at;
        }
    }

    String rule() {
        return rule;
    }

    Mode mode() {
        return mode;
    }

    public UUID setBy() {
        return setBy;
    }

    public Instant setAt() {
        return setAt;
    }
}

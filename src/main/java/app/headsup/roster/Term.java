package app.headsup.roster;

import app.headsup.database.SchoolEntity;
import app.headsup.web.Refusal;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** A span of school weeks in which classrooms meet. */
@Entity
class Term extends SchoolEntity {

    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;

    protected Term() {
    }

    Term(String name, LocalDate startsOn, LocalDate endsOn) {
        if (!startsOn.isBefore(endsOn)) {
            throw new Refusal("roster.term.backwards");
        }
        this.name = name;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }
}

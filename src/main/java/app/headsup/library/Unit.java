package app.headsup.library;

import app.headsup.database.SchoolEntity;
import jakarta.persistence.Entity;
import java.util.UUID;

/** Some weeks of teaching under one heading. Holds lessons; never deleted while it does. */
@Entity
class Unit extends SchoolEntity {

    private String title;
    private String description;
    private UUID authorId;

    protected Unit() {
    }

    Unit(UUID authorId, String title, String description) {
        this.authorId = authorId;
        this.title = title.strip();
        this.description = description == null ? "" : description.strip();
        Refuse.when(this.title.isEmpty(), "library.unit.title-missing");
        Refuse.longerThan(120, this.title, "library.unit.title-long");
        Refuse.longerThan(2000, this.description, "library.unit.description-long");
    }
}

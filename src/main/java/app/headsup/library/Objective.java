package app.headsup.library;

import app.headsup.database.SchoolEntity;
import jakarta.persistence.Entity;
import java.util.UUID;

/** What a student will be able to do, and what having understood it looks like, in words for students and families. */
@Entity
class Objective extends SchoolEntity {

    private UUID unitId;
    private String statement;
    private String masteryMeans;

    protected Objective() {
    }

    Objective(UUID unitId, NewLesson words) {
        this.unitId = unitId;
        say(words);
    }

    void say(NewLesson words) {
        statement = words.objective();
        masteryMeans = words.masteryMeans();
    }

    String statement() {
        return statement;
    }

    String masteryMeans() {
        return masteryMeans;
    }
}

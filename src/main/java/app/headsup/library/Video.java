package app.headsup.library;

import app.headsup.database.SchoolEntity;
import jakarta.persistence.Entity;
import java.util.UUID;

/** A lesson's moving picture. A better recording takes the place of the old one; captions and questions stay. */
@Entity
class Video extends SchoolEntity {

    private UUID lessonId;
    private UUID mediaId;

    protected Video() {
    }

    Video(UUID lessonId, UUID mediaId) {
        this.lessonId = lessonId;
        this.mediaId = mediaId;
    }

    /** Plays this file from now on; answers the one it played before. */
    UUID replace(UUID newMediaId) {
        UUID before = mediaId;
        mediaId = newMediaId;
        return before;
    }
}

package app.headsup.access;

import app.headsup.database.SchoolEntity;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A young student's way in: a picture to recognise and a PIN, behind the class code. Made with the student's place. */
@Entity
class NameCard extends SchoolEntity {

    private UUID studentId;
    private String picture;
    private String pinHash;

    @Embedded
    private Patience patience = Patience.WHOLE;

    protected NameCard() {
    }

    NameCard(UUID studentId, String picture, String pinHash) {
        this.studentId = studentId;
        this.picture = picture;
        this.pinHash = pinHash;
    }

    void changePin(String newHash) {
        pinHash = newHash;
        forgiveMisses();
    }

    void miss(Instant now) {
        patience = patience.afterMiss(now);
    }

    void forgiveMisses() {
        patience = Patience.WHOLE;
    }

    UUID studentId() {
        return studentId;
    }

    String picture() {
        return picture;
    }

    String pinHash() {
        return pinHash;
    }

    Patience patience() {
        return patience;
    }
}

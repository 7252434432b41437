package app.headsup.access;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import app.headsup.database.SchoolEntity;

/**
 * The way an adult is found before their school is known: by email address. It lies outside the schools' policy and says
 * nothing about a student. Staff sign in with a password; families have none and ask for a one-time link. It lives from
 * {@link #Account} until {@link #end}, and rests for a while after too many wrong passwords.
 */
@Entity
class Account {

    @Id
    private UUID id = SchoolEntity.newId();

    @Version
    private Long version;

    private UUID schoolId;
    private UUID personId;
    private String email;
    private String passwordHash;

    @Embedded
    private Patience patience = Patience.WHOLE;

    private Instant openedAt;
    private Instant endedAt;

    protected Account() {
    }

    Account(UUID schoolId, UUID personId, String email, String passwordHash, Instant openedAt) {
        this.schoolId = schoolId;
        this.personId = personId;
        this.email = normalised(email);
        this.passwordHash = passwordHash;
        this.openedAt = openedAt;
    }

    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void end(Instant now) {
        endedAt = now;
    }

    /** Counts a wrong password; from the fifth on the account rests. */
    void miss(Instant now) {
        patience = patience.afterMiss(now);
    }

    void forgiveMisses() {
        patience = Patience.WHOLE;
    }

    UUID schoolId() {
        return schoolId;
    }

    UUID personId() {
        return personId;
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    Patience patience() {
        return patience;
    }
}

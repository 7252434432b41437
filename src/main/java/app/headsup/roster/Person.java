package app.headsup.roster;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.database.SchoolEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A human being of the school, from joining to leaving. What they are to others is said by links, not here. */
@Entity
class Person extends SchoolEntity {

    private String givenName;
    private String familyName;
    private String title;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String locale;
    private Instant joinedAt;
    private Instant leftAt;

    protected Person() {
    }

    /** @param title "Ms.", "Mr.", "Dr.", or null where people go by their given name */
    Person(Role role, String title, String givenName, String familyName, Locale locale, Instant joinedAt) {
        this.role = role;
        this.title = title;
        this.givenName = givenName.strip();
        this.familyName = familyName.strip();
        this.locale = locale.getLanguage();
        this.joinedAt = joinedAt;
    }

    Role role() {
        return role;
    }

    String givenName() {
        return givenName;
    }

    /** What others say in class: "Ms. Rivera", or "Maya". */
    String name() {
        return title == null ? givenName : title + " " + familyName;
    }

    /** For letters and lists of the office: "Elena Rivera". */
    String fullName() {
        return (givenName + " " + familyName).strip();
    }

    CurrentUser signedIn(UUID schoolId) {
        return new CurrentUser(schoolId, id(), role, name(), Locale.of(locale));
    }
}

package app.headsup.roster;

import java.util.UUID;

/** A student as a list names them: the given name, with an initial where two share it. */
public record StudentName(UUID id, String givenName, String familyName, String name) {

    StudentName(UUID id, String givenName, String familyName) {
        this(id, givenName, familyName, givenName);
    }

    StudentName withInitial() {
        return familyName.isEmpty() ? this
                : new StudentName(id, givenName, familyName, givenName + " " + familyName.charAt(0) + ".");
    }

    /** Given and family name, for paper that leaves the room. */
    public String fullName() {
        return (givenName + " " + familyName).strip();
    }
}

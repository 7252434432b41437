package app.headsup.roster;

import app.headsup.access.Role;
import java.util.Locale;

/**
 * Somebody about to join the school.
 *
 * @param title "Ms.", "Mr.", …, or null where people go by their given name
 * @param familyName may be empty, never null
 */
public record NewPerson(Role role, String title, String givenName, String familyName, Locale locale) {

    public static NewPerson student(String givenName, String familyName) {
        return new NewPerson(Role.STUDENT, null, givenName, familyName, Locale.ENGLISH);
    }
}

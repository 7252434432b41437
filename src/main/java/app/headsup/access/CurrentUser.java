package app.headsup.access;

import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;

/**
 * Who is signed in. Kept in the session as it is, so a page needs no statement to know its reader; whatever changes it
 * (a role, an ended account) ends the sessions instead, see {@link SignIn#endAll}.
 *
 * @param name what others call this person in class: "Ms. Rivera" or "Maya"
 */
public record CurrentUser(UUID schoolId, UUID personId, Role role, String name, Locale locale)
        implements Serializable {

    public boolean is(Role other) {
        return role == other;
    }
}

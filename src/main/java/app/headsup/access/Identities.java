package app.headsup.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What sign-in needs to know of people. Answered by the roster, which owns them; called inside the person's school. */
public interface Identities {

    /** The person as they would be signed in; empty when unknown or no longer at the school. */
    Optional<CurrentUser> find(UUID personId);

    /** Everybody at the current school, by role and name; the sample school's sign-in page offers them. */
    List<CurrentUser> everybody();
}

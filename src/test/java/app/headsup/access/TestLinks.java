package app.headsup.access;

import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** The one-time link that a family's letter would carry, for journeys that have no mailbox. */
public final class TestLinks {

    private TestLinks() {
    }

    /** The link's path, good for one login. */
    public static String path(ApplicationContext context, UUID schoolId, UUID personId) {
        return "/sign-in/link/" + context.getBean(SignInLinks.class).make(schoolId, personId);
    }
}

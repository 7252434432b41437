package app.headsup.routing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What the rules ask about conferences. Module {@code conference}, above this one, answers. */
public interface Talks {

    /**
     * Until when an adult last talked with each student of the class: the close of the last conference; while one is
     * open, this moment, or the end of the hour that left it open. A student nobody has talked with is absent.
     */
    Map<UUID, Instant> lastWith(UUID classroomId);
}

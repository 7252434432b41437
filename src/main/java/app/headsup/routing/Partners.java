package app.headsup.routing;

import app.headsup.rules.Facts;
import java.util.List;
import java.util.UUID;

/** What the rules ask about groups. Module {@code groupwork}, above this one, keeps the ledger and answers. */
public interface Partners {

    /** Every group there was in the class's hours, with its members; oldest first, one statement. */
    List<Facts.Gathered> groups(UUID classroomId);
}

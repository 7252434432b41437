package app.headsup.routing;

import app.headsup.rules.History.Talk;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the rules ask about conferences. Module {@code conference}, above this one, answers. */
public interface Talks {

    /** The conferences of each student in this class, open or closed; who had none is absent. One statement. */
    Map<UUID, List<Talk>> with(UUID classroomId);
}

package app.headsup.routing;

import app.headsup.rules.Route;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A suggestion on its own page: whom it is about, why, and what it rests on.
 *
 * @param settled null while it is open
 * @param changes the other routes an adult may choose
 */
record WhyView(UUID id, UUID classroomId, Route route, String rule, List<String> names, String sentence,
        List<EvidenceLine> evidence, Instant madeAt, Settled settled, List<Route> changes) {

    public boolean open() {
        return settled == null;
    }
}

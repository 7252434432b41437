package app.headsup.routing;

import app.headsup.rules.Route;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * An adult took a decision back. Published inside the transaction that puts the students back: who carried it out clears
 * up, and says no with a Refusal when it has really begun, which leaves everything as it is.
 *
 * @param route by which they had gone
 * @param studentIds whom the decision had sent
 * @param backToGroup for those who return to a group that is still at work, which one
 * @param decidedAt when the decision was taken
 */
public record DecisionUndone(UUID hourId, Route route, Collection<UUID> studentIds, Map<UUID, UUID> backToGroup,
        UUID undoneBy, Instant decidedAt) {
}

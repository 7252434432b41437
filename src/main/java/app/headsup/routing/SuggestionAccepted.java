package app.headsup.routing;

import app.headsup.rules.Route;
import java.util.List;
import java.util.UUID;

/**
 * An adult said yes. Published inside the deciding transaction: who carries it out does so at once, and says no with a
 * Refusal (no table is free), which leaves the suggestion open and nothing written.
 *
 * <p>A {@link Route#GROUP_TASK} for two or more forms a group; for one student it means joining the youngest open group
 * of that lesson that has room.
 *
 * @param lessonId null where it is about no lesson
 * @param decidedBy the adult, also of a standing yes
 * @param adultId who sits down with them, where the route leads to an adult
 */
public record SuggestionAccepted(UUID suggestionId, UUID hourId, UUID classroomId, Route route, List<UUID> studentIds,
        UUID lessonId, UUID decidedBy, UUID adultId) {

    /** With whoever decided. */
    public SuggestionAccepted(UUID suggestionId, UUID hourId, UUID classroomId, Route route, List<UUID> studentIds,
            UUID lessonId, UUID decidedBy) {
        this(suggestionId, hourId, classroomId, route, studentIds, lessonId, decidedBy, decidedBy);
    }
}

package app.headsup.routing;

import app.headsup.rules.Route;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An open suggestion as the board shows it.
 *
 * @param rule the rule's key, as {@code second-miss}
 * @param studentIds who it is about; never empty
 * @param lessonId null where it is about no lesson
 * @param sentence why, for the adult, in the reader's language
 * @param safe its reason is nothing private, so that a yes may be said to several of them at once
 */
public record SuggestionView(UUID id, Route route, String rule, List<UUID> studentIds, UUID lessonId, String sentence,
        Instant madeAt, boolean safe) {

    /** By which other routes an adult may send these students. */
    public List<Route> changes() {
        return Decisions.changes(route, studentIds, lessonId);
    }
}

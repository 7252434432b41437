package app.headsup.routing;

import app.headsup.rules.Route;
import java.util.List;
import java.util.UUID;

/**
 * A decision that its reader may still take back.
 *
 * @param route where it led, or would have led
 * @param standing said in advance: any teacher of the class may take it back
 */
public record Undoable(UUID suggestionId, List<UUID> studentIds, Route route, String verdict, boolean standing) {

    /** Key of what was decided ({0} the way). */
    public String messageKey() {
        return "routing.just-now." + (standing ? "standing" : verdict.toLowerCase());
    }

    public String address() {
        return "/teach/suggestions/" + suggestionId + "/decision/undoing";
    }
}

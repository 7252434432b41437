package app.headsup.routing;

import app.headsup.rules.Route;
import java.time.Instant;

/**
 * How a suggestion ended, for the page that says so.
 *
 * @param verdict {@code YES}, {@code CHANGED}, {@code LATER} or {@code NO}; {@code WITHDRAWN} when it stopped being true
 * @param route only when it was changed
 * @param standing the adult had agreed in advance
 */
public record Settled(String verdict, Route route, String word, boolean standing, String decidedBy, Instant decidedAt,
        Instant laterUntil) {

    static final Settled WITHDRAWN = new Settled("WITHDRAWN", null, "", false, null, null, null);

    /** Key of the sentence: who decided what ({0} the adult). */
    public String messageKey() {
        return "routing.settled." + (standing ? "standing" : verdict.toLowerCase());
    }
}

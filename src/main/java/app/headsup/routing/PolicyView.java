package app.headsup.routing;

import app.headsup.rules.Mode;
import app.headsup.rules.Thresholds;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What a class lets the rules do, for the page about it.
 *
 * @param version of the numbers, null while nobody has changed them, as are {@code setBy} and {@code setAt}
 * @param settings by rule, those that somebody set
 */
record PolicyView(Thresholds numbers, Long version, UUID setBy, Instant setAt, Map<String, RuleSetting> settings) {

    Mode mode(String rule) {
        return settings.containsKey(rule) ? settings.get(rule).mode() : Mode.SUGGEST;
    }
}

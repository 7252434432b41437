package app.headsup.routing;

import java.util.Map;

/**
 * What a class lets the rules do, for the page about it.
 *
 * @param version null while nobody has changed anything
 * @param settings by rule, those that somebody set
 */
record PolicyView(ClassRules rules, Long version, Map<String, RuleSetting> settings) {
}

/**
 * The rules: what they look at, what they suggest, and what adults decide. Read and decided through
 * {@link app.headsup.routing.Suggestions}; a new rule is one class and one line in {@link app.headsup.routing.RuleBook}.
 */
package app.headsup.routing;

/**
 * The rules at work: reads what they look at, keeps what they suggest, and carries out what adults decide, through
 * {@link app.headsup.routing.Suggestions}. The rules themselves are in {@link app.headsup.rules}.
 */
package app.headsup.routing;

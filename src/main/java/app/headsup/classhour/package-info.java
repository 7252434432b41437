/**
 * A lesson period being taught: who is where since when ({@link app.headsup.classhour.ClassHours}), what students tell by
 * hand ({@link app.headsup.classhour.Signals}), where the minutes went, and that an open page hears of a change.
 */
package app.headsup.classhour;

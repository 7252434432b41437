/**
 * Talks between people: conferences in class ({@link app.headsup.conference.Conferences}) and a mentor's check-ins
 * ({@link app.headsup.conference.CheckIns}).
 */
package app.headsup.conference;

/**
 * Who is who, and who may see whom ({@link app.headsup.roster.Roster}, {@link app.headsup.roster.Assigned}); the office that
 * writes it down; a class's room.
 */
package app.headsup.roster;

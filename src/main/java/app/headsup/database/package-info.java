/**
 * PostgreSQL as the app finds or starts it, the wall between schools in every transaction
 * ({@link app.headsup.database.CurrentSchool}), and how a row becomes a record.
 * {@link app.headsup.database.JointRead} sends many small selects as one statement.
 */
package app.headsup.database;

/**
 * The sample school: one school that stays with the project, for the first look, for tests and for the docs. Its people,
 * lessons and weeks of history are entered through the same façades that a user's actions go through.
 */
package app.headsup.sample;

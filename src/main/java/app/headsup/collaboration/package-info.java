/**
 * Students at work with each other in a known form: debate pairs, a Socratic seminar, partner interviews, a jigsaw, buddies of
 * two classes, a project over weeks. All six are one shape: a question, people in teams, what they said or wrote
 * ({@link app.headsup.collaboration.Contributions}), and what adults saw ({@link app.headsup.collaboration.Observations}).
 * {@link app.headsup.collaboration.Collaborations} begins, finds and closes them. Nothing here is scored.
 */
package app.headsup.collaboration;

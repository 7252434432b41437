/**
 * The rules by themselves: what they look at ({@link app.headsup.rules.Situation}), what they say
 * ({@link app.headsup.rules.Proposal}) and in which order ({@link app.headsup.rules.RuleBook}). Pure functions without
 * Spring, database or clock, so that the live board, a look back at past weeks and a rehearsal run the very same code.
 * A new rule is one class and one line in the rule book.
 */
package app.headsup.rules;

/**
 * A class hour played through before it is taught. Pure: no Spring, no I/O, no clock. A {@link app.headsup.rehearsal.Setting}
 * (who, with what, what there is to do) and a {@link app.headsup.rehearsal.Way} of running it go into a
 * {@link app.headsup.rehearsal.Rehearsal}; out comes a {@link app.headsup.rehearsal.Play}: who did what when, who waited,
 * who sat with whom, who talked with an adult. The same seed gives the same play.
 *
 * <p>Where the rules run the hour, they are the real ones: the play writes the same facts as a real hour and asks the same
 * {@link app.headsup.rules.RuleBook} about them. What the model assumes is decision 16.
 */
package app.headsup.rehearsal;

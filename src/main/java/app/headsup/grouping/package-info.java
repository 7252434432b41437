/**
 * Who sits with whom, over many rounds. Pure: no Spring, no I/O, no clock. The problem is the social golfer problem (groups
 * of p, round after round, no pair twice) with a classroom's wishes: absences, keep apart, keep together, locks, ability.
 *
 * <p>A {@link app.headsup.grouping.Problem} goes into a {@link app.headsup.grouping.Grouper}, which begins with a resolvable
 * design where mathematics knows one ({@link app.headsup.grouping.Designs}) and improves by simulated annealing. The best
 * {@link app.headsup.grouping.Plan} so far can be taken at any time; the same seed and number of steps give the same plan.
 */
package app.headsup.grouping;

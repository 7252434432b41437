/**
 * Who is at which station in which block. Pure: records in ({@link app.headsup.rotation.solver.RotationProblem}), records
 * out ({@link app.headsup.rotation.solver.RotationSolution}), no database, no clock of its own. Before any search
 * {@link app.headsup.rotation.solver.Feasibility} says what stands in the way; Timefold then assigns under
 * {@link app.headsup.rotation.solver.RotationRules}, {@code grouping} deals out the tables, and
 * {@link app.headsup.rotation.solver.Reasons} says of every place why. Blocks count from 0 here and from 1 in sentences;
 * ids stand for names until a page knows them.
 */
package app.headsup.rotation.solver;

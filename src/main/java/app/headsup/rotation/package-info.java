/**
 * The station planner: which students are at which station in which block of an hour that is still to come. Plans are read
 * and written through {@link app.headsup.rotation.Rotations}; what a plan may become is decided in its aggregate, without a
 * database.
 */
package app.headsup.rotation;

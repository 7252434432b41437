package app.headsup.rotation.solver;

/** A student has to come by this station. */
public record Demand(Learner learner, Station station) {
}

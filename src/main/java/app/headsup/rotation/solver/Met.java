package app.headsup.rotation.solver;

/** What the partners ledger says of two. @param times at least once */
public record Met(int times) {
}

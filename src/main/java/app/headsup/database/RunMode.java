package app.headsup.database;

/**
 * How this process was started; one bean, decided before any other uses the database.
 *
 * @param sample true exactly when the embedded database is in use and {@code headsup.sample} is not false: the sample
 *               school is loaded, and the sign-in page offers to look around as its people
 */
public record RunMode(boolean sample) {
}

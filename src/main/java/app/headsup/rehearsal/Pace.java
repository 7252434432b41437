package app.headsup.rehearsal;

/**
 * How one student works.
 *
 * @param watching time at the video for one minute of it, questions left aside: 1 is straight through, 1.4 with pauses
 * @param firstTry how likely a question is right at the first try, 0 to 1
 * @param laterTry the same once that part has been watched again
 * @param working time for one planned minute of a task, a sheet or a check
 */
public record Pace(double watching, double firstTry, double laterTry, double working) {

    /** What is said of a class that nothing is known about. */
    public static final Pace USUAL = new Pace(1.15, 0.78, 0.8, 1);

    public Pace {
        if (watching <= 0 || working <= 0 || firstTry < 0 || firstTry > 1 || laterTry < 0 || laterTry > 1) {
            throw new IllegalArgumentException("Paces are above 0, chances from 0 to 1");
        }
    }
}

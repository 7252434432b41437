package app.headsup.dashboard;

import java.util.UUID;

/**
 * What is stored about a student's work in this class before a week began. It takes nothing from the week itself, or a
 * week's help would be compared with its own effect.
 *
 * @param expected videos that most of the class had finished
 * @param finished of these, how many the student had
 * @param lastPercent of the last check in the four weeks before; null without one
 * @param averagePercent of the latest check of each lesson; null without any
 */
public record Readiness(UUID studentId, int expected, int finished, Integer lastPercent, Integer averagePercent) {

    private static final int READY = 85;

    /** The last check was under the alert line, or fewer than half of what most had finished is finished. */
    boolean alreadyDisengaged(int alertLine) {
        return lastPercent != null && lastPercent < alertLine || finished * 2 < expected;
    }

    Band band(int alertLine) {
        return averagePercent == null ? Band.UNCHECKED : averagePercent < alertLine ? Band.BELOW
                : averagePercent < READY ? Band.NEAR : Band.READY;
    }

    /** How ready a student is, by checks alone; a student without any is in a band of their own. */
    enum Band {
        BELOW, NEAR, READY, UNCHECKED
    }
}

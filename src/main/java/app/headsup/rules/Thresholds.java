package app.headsup.rules;

import java.util.function.ToIntFunction;

/**
 * The numbers a class has filled into its rules.
 *
 * @param alertLine percent; a score under it is a reason to talk
 * @param waitingMinutes how long somebody who is ready may wait for a full group
 * @param restMinutes how long a declined suggestion rests
 * @param screenMinutes of a class hour, what the class wants at most
 */
public record Thresholds(int alertLine, int waitingMinutes, int restMinutes, int screenMinutes) {

    /** Of a class that has changed nothing. */
    public static final Thresholds DEFAULT = new Thresholds(65, 3, 15, 15);

    /** With these numbers in the blanks. */
    public static Thresholds of(ToIntFunction<Blank> numbers) {
        return new Thresholds(numbers.applyAsInt(Blank.ALERT_LINE), numbers.applyAsInt(Blank.WAITING_MINUTES),
                numbers.applyAsInt(Blank.REST_MINUTES), numbers.applyAsInt(Blank.SCREEN_MINUTES));
    }
}

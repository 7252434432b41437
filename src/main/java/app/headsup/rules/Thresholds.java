package app.headsup.rules;

import java.util.function.ToIntFunction;

/**
 * The numbers a class has filled into its rules.
 *
 * @param alertLine percent; a score under it is a reason to talk
 * @param waitingMinutes how long somebody who is ready may wait for a full group
 * @param restMinutes how long a declined suggestion rests
 * @param screenMinutes of a class hour, what the class wants at most
 * @param screenRowMinutes on screen without a break, at most
 * @param sameAnswer how many with the same wrong answer make a small group
 * @param behindLessons how many lessons behind the pace line are a reason to talk about a goal
 * @param aheadDays how many school days before the next lesson's target date count as ahead
 * @param talkDays school days without a conference that are a reason for one
 * @param noseDownStudents how many more than this, on screen at once for {@code noseDownMinutes}, the board points out
 */
public record Thresholds(int alertLine, int waitingMinutes, int restMinutes, int screenMinutes, int screenRowMinutes,
        int sameAnswer, int behindLessons, int aheadDays, int talkDays, int noseDownStudents, int noseDownMinutes) {

    /** Of a class that has changed nothing. */
    public static final Thresholds DEFAULT = new Thresholds(65, 3, 15, 15, 12, 3, 2, 3, 10, 10, 10);

    /** With these numbers in the blanks. */
    public static Thresholds of(ToIntFunction<Blank> numbers) {
        return new Thresholds(numbers.applyAsInt(Blank.ALERT_LINE), numbers.applyAsInt(Blank.WAITING_MINUTES),
                numbers.applyAsInt(Blank.REST_MINUTES), numbers.applyAsInt(Blank.SCREEN_MINUTES),
                numbers.applyAsInt(Blank.SCREEN_ROW_MINUTES), numbers.applyAsInt(Blank.SAME_ANSWER),
                numbers.applyAsInt(Blank.BEHIND_LESSONS), numbers.applyAsInt(Blank.AHEAD_DAYS),
                numbers.applyAsInt(Blank.TALK_DAYS), numbers.applyAsInt(Blank.NOSE_DOWN_STUDENTS),
                numbers.applyAsInt(Blank.NOSE_DOWN_MINUTES));
    }
}

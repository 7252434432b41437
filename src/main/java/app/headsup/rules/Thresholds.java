package app.headsup.rules;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What a class has filled into its rules: the numbers, and what is chosen from a list.
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
 * @param alertRoute what is offered to who scored under the line: conference, small group or partner
 * @param secondMissRoute the same for who missed a question twice
 * @param tellFacilitator whether an alert tells the student's facilitators, too; where there is none, the mentor
 * @param tellMentor whether an alert tells the student's mentor, too; the class's teachers are always told
 */
public record Thresholds(int alertLine, int waitingMinutes, int restMinutes, int screenMinutes, int screenRowMinutes,
        int sameAnswer, int behindLessons, int aheadDays, int talkDays, int noseDownStudents, int noseDownMinutes,
        Route alertRoute, Route secondMissRoute, boolean tellFacilitator, boolean tellMentor) {

    /** Of a class that has changed nothing. */
    public static final Thresholds DEFAULT = new Thresholds(65, 3, 15, 15, 12, 3, 2, 3, 10, 10, 10, Route.CONFERENCE,
            Route.CONFERENCE, true, false);

    /** With these numbers in the blanks, and nothing chosen otherwise than in {@link #DEFAULT}. */
    public static Thresholds of(ToIntFunction<Blank> numbers) {
        return new Thresholds(numbers.applyAsInt(Blank.ALERT_LINE), numbers.applyAsInt(Blank.WAITING_MINUTES),
                numbers.applyAsInt(Blank.REST_MINUTES), numbers.applyAsInt(Blank.SCREEN_MINUTES),
                numbers.applyAsInt(Blank.SCREEN_ROW_MINUTES), numbers.applyAsInt(Blank.SAME_ANSWER),
                numbers.applyAsInt(Blank.BEHIND_LESSONS), numbers.applyAsInt(Blank.AHEAD_DAYS),
                numbers.applyAsInt(Blank.TALK_DAYS), numbers.applyAsInt(Blank.NOSE_DOWN_STUDENTS),
                numbers.applyAsInt(Blank.NOSE_DOWN_MINUTES), DEFAULT.alertRoute, DEFAULT.secondMissRoute,
                DEFAULT.tellFacilitator, DEFAULT.tellMentor);
    }

    /** The same with these options chosen; see {@link Choice#takes}. */
    public Thresholds choosing(Choice choice, List<String> options) {
        return switch (choice) {
            case ALERT_ROUTE -> chosen(Route.of(options.getFirst()), secondMissRoute, tellFacilitator, tellMentor);
            case SECOND_MISS_ROUTE -> chosen(alertRoute, Route.of(options.getFirst()), tellFacilitator, tellMentor);
            case ALERT_TOLD -> chosen(alertRoute, secondMissRoute, options.contains("facilitator"),
                    options.contains("mentor"));
        };
    }

    private Thresholds chosen(Route alert, Route secondMiss, boolean facilitator, boolean mentor) {
        return new Thresholds(alertLine, waitingMinutes, restMinutes, screenMinutes, screenRowMinutes, sameAnswer,
                behindLessons, aheadDays, talkDays, noseDownStudents, noseDownMinutes, alert, secondMiss, facilitator,
                mentor);
    }
}

package app.headsup.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a student went through one lesson, beside the day the class aims at: a line of a timeline for a conversation.
 *
 * @param target null where the class names no day
 * @param opened null before
 * @param through the day of the video's end or of the check, whichever came last; null before either
 */
record Pace(String lesson, LocalDate target, LocalDate opened, LocalDate through) {

    /** Days from the target to when the student was through: negative before it; null where one of them is missing. */
    public Long daysAfter() {
        return target == null || through == null ? null : ChronoUnit.DAYS.between(target, through);
    }

    /** Key of the sentence for {@link #daysAfter}. */
    public String messageKey() {
        return "progress.pace." + (daysAfter() == 0 ? "on-the-day" : daysAfter() < 0 ? "before" : "after");
    }

    public long days() {
        return Math.abs(daysAfter());
    }
}

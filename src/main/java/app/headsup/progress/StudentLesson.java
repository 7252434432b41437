package app.headsup.progress;

import java.time.Instant;
import java.util.UUID;

/**
 * What one student has done with one lesson in class so far; all zero and null where they haven't begun.
 *
 * @param watchedShare of the video, 0 to 1
 * @param finishedAt when nine tenths of the video were watched; null before
 * @param asked questions of the lesson that want an answer (not those that ask for talking)
 * @param answered of these, how many have one
 * @param answeredRight of these, how many are right at the latest attempt
 * @param firstTryRight of these, how many were right at once
 * @param missesTwice questions missed twice or more, and not right since
 * @param notesIn guided notes were handed in, on screen or on paper
 * @param resultPercent of the latest mastery check; null before the first
 * @param resultReached whether that one reached the objective; null before the first
 * @param feedbackWaiting a person's words about this lesson haven't been seen yet
 */
public record StudentLesson(UUID studentId, UUID lessonId, double watchedShare, Instant startedAt, Instant finishedAt,
        int asked, int answered, int answeredRight, int firstTryRight, int missesTwice, Instant lastAnswerAt,
        boolean notesIn, Integer resultPercent, Boolean resultReached, Instant resultAt, boolean feedbackWaiting) {

    public boolean finished() {
        return finishedAt != null;
    }

    /** The objective was reached in the latest check. */
    public boolean reached() {
        return Boolean.TRUE.equals(resultReached);
    }

    public boolean begun() {
        return startedAt != null || lastAnswerAt != null || resultAt != null || notesIn;
    }

    public int watchedPercent() {
        return (int) Math.round(watchedShare * 100);
    }
}

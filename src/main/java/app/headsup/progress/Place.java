package app.headsup.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where a student is in a lesson, on whatever device they open it next.
 *
 * @param watchedShare of the video, 0 to 1
 * @param finishedAt when nine tenths were watched; null before
 * @param answers the latest to each question, without what was asked meanwhile to be withdrawn
 */
public record Place(int positionMs, double watchedShare, Instant finishedAt, List<Given> answers) {

    public Place {
        answers = List.copyOf(answers);
    }

    /**
     * A student's latest answer to one question.
     *
     * @param attempts how many there were
     * @param correct null when a person reads it
     * @param misses wrong answers since the last right one
     * @param explanation once it gives nothing away; null before
     */
    public record Given(UUID questionId, String response, int attempts, Boolean correct, int misses,
            String explanation) {

        /** Right, read by a person, or missed twice and explained. */
        public boolean settled() {
            return !Boolean.FALSE.equals(correct) || misses >= 2;
        }
    }
}

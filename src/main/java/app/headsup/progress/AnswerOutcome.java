package app.headsup.progress;

import java.util.UUID;

/**
 * What the server made of an answer.
 *
 * @param response as it was stored
 * @param attempt 1 for the first try
 * @param correct null when a person reads it
 * @param misses wrong answers since the last right one, this one among them
 * @param explanation only once it gives nothing away: when right, read by a person, or missed twice; else null
 * @param replayFromMs where in the video the part begins that answers the question
 * @param repeated it was stored before, and there may be later ones
 */
public record AnswerOutcome(UUID answerId, UUID questionId, String response, int attempt, Boolean correct, int misses,
        String explanation, int replayFromMs, boolean repeated) {

    /** The question is done: the video needn't stop at it again. */
    public boolean settled() {
        return explanation != null;
    }

    /** What the question's page says of it, as long as it is the latest. */
    Place.Given given() {
        return new Place.Given(questionId, response, attempt, correct, misses, explanation);
    }
}

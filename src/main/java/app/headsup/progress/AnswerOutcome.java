package app.headsup.progress;

import java.util.UUID;

/**
 * What the server made of an answer.
 *
 * @param attempt 1 for the first try
 * @param correct null when a person reads it
 * @param explanation only once it gives nothing away: when right, read by a person, or missed twice; else null
 * @param replayFromMs where in the video the part begins that answers the question
 */
public record AnswerOutcome(UUID answerId, UUID questionId, int attempt, Boolean correct, String explanation,
        int replayFromMs) {

    /** The question is done: the video needn't stop at it again. */
    public boolean settled() {
        return explanation != null;
    }
}

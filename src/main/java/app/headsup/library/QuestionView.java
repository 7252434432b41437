package app.headsup.library;

import java.util.List;
import java.util.UUID;

/**
 * A question as a student receives it. It has no room for a correct answer.
 *
 * @param atMs where the video stops
 * @param replayFromMs where watching again begins after a miss; at or before {@code atMs}
 */
public record QuestionView(UUID id, int atMs, int replayFromMs, QuestionKind kind, String prompt,
        List<ChoiceView> choices) {

    public String at() {
        return Moment.second(atMs);
    }

    /** Whether somebody or something says right or wrong; a talk pause passes by itself. */
    public boolean asks() {
        return kind != QuestionKind.TALK;
    }
}

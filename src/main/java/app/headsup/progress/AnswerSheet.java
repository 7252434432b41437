package app.headsup.progress;

import app.headsup.web.Refusal;
import java.util.Map;
import java.util.UUID;

/** What became of the answers of one form: those that were stored, and those that couldn't be read. */
public record AnswerSheet(Map<UUID, AnswerOutcome> stored, Map<UUID, Refused> refused) {

    static final AnswerSheet EMPTY = new AnswerSheet(Map.of(), Map.of());

    public boolean isWhole() {
        return refused.isEmpty();
    }

    /** An answer that says nothing we can mark: what was typed, and the sentence that says why. */
    public record Refused(String typed, Refusal why) {
    }
}

package app.headsup.progress;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Guided notes a student handed in.
 *
 * @param words what they wrote on screen, one line for each blank in order; empty for notes on paper
 */
public record HandedIn(UUID studentId, NotesMedium medium, String words, Instant notedAt) {

    /** What stands in each blank; blanks past the end are empty. */
    public List<String> blanks() {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split("\n", -1));
    }
}

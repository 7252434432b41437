package app.headsup.library;

import java.util.List;
import java.util.UUID;

/**
 * A line of the guided notes as a student gets it.
 *
 * @param fromMs the part of the video it belongs to
 * @param text with {@code ____} for each blank
 */
public record NoteLineView(UUID id, int fromMs, String text) {

    public String at() {
        return Moment.second(fromMs);
    }

    /** The words before, between and after the blanks: one more than there are blanks. */
    public List<String> pieces() {
        return List.of(text.split("_{2,}", -1));
    }
}

package app.headsup.progress;

import app.headsup.library.NoteLineView;
import java.util.List;

/**
 * A line of the guided notes with what the student wrote into its blanks.
 *
 * @param firstBlank how many blanks stand in the lines above
 */
public record NoteCard(NoteLineView line, int firstBlank, List<String> written) {

    /** The words before the blank with this number in the line. */
    public String before(int blank) {
        return line.pieces().get(blank);
    }

    public int blanks() {
        return line.pieces().size() - 1;
    }

    public String after() {
        return line.pieces().getLast();
    }

    public String written(int blank) {
        int index = firstBlank + blank;
        return index < written.size() ? written.get(index) : "";
    }

    public int numberOf(int blank) {
        return firstBlank + blank + 1;
    }
}

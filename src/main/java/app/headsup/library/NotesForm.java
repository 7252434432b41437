package app.headsup.library;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;

/** Guided notes as their author types them: a moment, then the line with its blanks in brackets. */
class NotesForm {

    @Size(max = 20000, message = "{library.too-long}")
    private String lines;

    private String seen;

    /** @throws app.headsup.web.Refusal with the number of the first line that can't be read */
    List<NewNoteLine> notes() {
        var typed = Lines.of(lines);
        return IntStream.range(0, typed.size()).mapToObj(i -> NoteTyping.read(typed.get(i), i + 1)).toList();
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }

    /** The lines as they were when the form was opened. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}

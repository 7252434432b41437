package app.headsup.library;

import java.util.List;
import java.util.regex.Pattern;

/** A line of guided notes: its text with {@code ____} for each blank, and the words that fill them, in order. */
public record NewNoteLine(int fromMs, String text, List<String> blanks) {

    private static final Pattern BLANK = Pattern.compile("_{2,}");

    public NewNoteLine {
        text = BLANK.matcher(text.strip()).replaceAll("____");
        blanks = Lines.clean(blanks);
        Refuse.when(text.isEmpty(), "library.notes.empty-line");
        Refuse.longerThan(300, text, "library.notes.line-long");
        Refuse.longerThan(600, Lines.join(blanks), "library.notes.line-long");
        Refuse.when(fromMs < 0, "library.notes.moment");
        Refuse.when(BLANK.matcher(text).results().count() != blanks.size(), "library.notes.blanks", text);
    }

    public String at() {
        return Moment.text(fromMs);
    }

    /** The words before, between and after the blanks: one more than there are blanks. */
    public List<String> pieces() {
        return List.of(BLANK.split(text, -1));
    }
}

package app.headsup.library;

import app.headsup.web.Refusal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How authors type a line of guided notes: {@code 0:15 A ratio compares [two amounts].} */
final class NoteTyping {

    private static final Pattern LINE = Pattern.compile("([\\d:.,]+)\\s+(.+)");
    private static final Pattern BLANK = Pattern.compile("\\[([^\\[\\]]+)]");

    private NoteTyping() {
    }

    /** @param number of the line, from 1, for the sentence that refuses it */
    static NewNoteLine read(String typed, int number) {
        var line = LINE.matcher(typed);
        int from = !line.matches() ? -1 : Moment.read(line.group(1)).orElse(-1);
        Refuse.when(from < 0, "library.notes.line-moment", number);
        String text = line.group(2);
        List<String> blanks = BLANK.matcher(text).results().map(blank -> blank.group(1).strip()).toList();
        try {
            return new NewNoteLine(from, BLANK.matcher(text).replaceAll("____"), blanks);
        } catch (Refusal refusal) {
            throw new Refusal("library.notes.line-wrong", number);
        }
    }

    static String write(NewNoteLine line) {
        String text = line.text();
        for (String blank : line.blanks()) {
            text = text.replaceFirst("____", "[" + Matcher.quoteReplacement(blank) + "]");
        }
        return Moment.text(line.fromMs()) + " " + text;
    }
}

package app.headsup.routing;

import app.headsup.rules.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A rule's sentence, cut at its blanks: "When a student scores under [alert-line] % …". */
record Sentence(List<Part> parts) {

    private static final Pattern BLANK = Pattern.compile("\\[([a-z-]+)]");

    static Sentence of(String text) {
        var parts = new ArrayList<Part>();
        var blanks = BLANK.matcher(text);
        int from = 0;
        while (blanks.find()) {
            parts.add(new Part(text.substring(from, blanks.start()), null));
            parts.add(new Part("", Blank.of(blanks.group(1))));
            from = blanks.end();
        }
        parts.add(new Part(text.substring(from), null));
        return new Sentence(parts.stream().filter(part -> part.blank() != null || !part.text().isEmpty()).toList());
    }

    List<Blank> blanks() {
        return parts.stream().map(Part::blank).filter(blank -> blank != null).toList();
    }

    /** Words, or a blank between them; @param blank null for words */
    record Part(String text, Blank blank) {
    }
}

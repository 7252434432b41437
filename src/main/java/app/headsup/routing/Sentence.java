package app.headsup.routing;

import app.headsup.rules.Blank;
import app.headsup.rules.Choice;
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
            parts.add(Part.words(text.substring(from, blanks.start())));
            parts.add(Part.toFill(blanks.group(1)));
            from = blanks.end();
        }
        parts.add(Part.words(text.substring(from)));
        return new Sentence(parts.stream().filter(part -> !part.equals(Part.words(""))).toList());
    }

    List<Blank> blanks() {
        return parts.stream().map(Part::blank).filter(blank -> blank != null).toList();
    }

    List<Choice> choices() {
        return parts.stream().map(Part::choice).filter(choice -> choice != null).toList();
    }

    /** Words, or what is filled in between them; @param blank null for anything but a number, as is choice but for one */
    record Part(String text, Blank blank, Choice choice) {

        static Part words(String text) {
            return new Part(text, null, null);
        }

        /** IllegalArgumentException for a key that is neither a choice's nor a blank's. */
        static Part toFill(String key) {
            return Choice.find(key).map(choice -> new Part("", null, choice))
                    .orElseGet(() -> new Part("", Blank.of(key), null));
        }
    }
}

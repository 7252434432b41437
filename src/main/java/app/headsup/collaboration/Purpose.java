package app.headsup.collaboration;

import app.headsup.web.Refusal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a collaboration is about and for: a question, what is learned, how people treat each other, and from when to when.
 *
 * @param question up to 300 characters, as {@code academic} and {@code social}
 * @param academic may be empty
 * @param norms one a line, up to 1000 characters in all; may be empty
 * @param prompts questions to ask in an interview, one a line, up to 2000 characters; may be empty
 */
public record Purpose(String question, String academic, String social, String norms, String prompts, LocalDate startsOn,
        LocalDate endsOn) {

    public Purpose {
        question = fitting(question, 300);
        academic = fitting(academic, 300);
        social = fitting(social, 300);
        norms = fitting(norms, 1000);
        prompts = fitting(prompts, 2000);
        if (question.isEmpty()) {
            throw new Refusal("collaboration.question.needed");
        }
        if (social.isEmpty()) {
            throw new Refusal("collaboration.social.needed");
        }
        if (startsOn == null || endsOn == null || endsOn.isBefore(startsOn)) {
            throw new Refusal("collaboration.dates.order");
        }
    }

    static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Stripped; refuses more characters than fit. Null is empty. */
    static String fitting(String words, int atMost) {
        var stripped = words == null ? "" : words.replace("\r", "").strip();
        if (stripped.length() > atMost) {
            throw new Refusal("collaboration.too-long", atMost);
        }
        return stripped;
    }
}

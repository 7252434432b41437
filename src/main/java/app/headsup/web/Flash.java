package app.headsup.web;

import java.io.Serializable;
import java.util.List;

/**
 * One sentence shown at the top of the page that follows: {@code redirect.addFlashAttribute("flash", Flash.done(…))}.
 * It waits in the session, so its arguments are plain texts.
 *
 * @param kind {@code done} or {@code note}
 */
public record Flash(String kind, String messageKey, List<String> arguments) implements Serializable {

    /** Something happened that the reader asked for. */
    public static Flash done(String messageKey, String... arguments) {
        return new Flash("done", messageKey, List.of(arguments));
    }

    /** Something the reader should know before going on. */
    public static Flash note(String messageKey, String... arguments) {
        return new Flash("note", messageKey, List.of(arguments));
    }
}

package app.headsup.web;

import java.io.Serializable;
import java.util.List;

/**
 * One sentence shown at the top of the page that follows: {@code redirect.addFlashAttribute("flash", Flash.done(…))}.
 * It waits in the session, so its arguments are plain texts.
 *
 * @param kind {@code done} or {@code note}
 * @param step what the reader may do about it; null for nothing
 */
public record Flash(String kind, String messageKey, List<String> arguments, Step step) implements Serializable {

    /** The same, with one thing to do about it. @param messageKey of its button; address: where the button posts to */
    public Flash with(String messageKey, String address) {
        return new Flash(kind, this.messageKey, arguments, new Step(messageKey, address));
    }

    /** A button beside the sentence. */
    public record Step(String messageKey, String address) implements Serializable {
    }

    /** Something happened that the reader asked for. */
    public static Flash done(String messageKey, String... arguments) {
        return new Flash("done", messageKey, List.of(arguments), null);
    }

    /** Something the reader should know before going on. */
    public static Flash note(String messageKey, String... arguments) {
        return new Flash("note", messageKey, List.of(arguments), null);
    }
}

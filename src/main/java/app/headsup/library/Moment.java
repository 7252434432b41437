package app.headsup.library;

import java.util.Optional;
import java.util.regex.Pattern;

/** A moment of a video as teachers type it: {@code 1:05}, {@code 1:05.5}, {@code 0:07}, or {@code 1:02:03} past an hour. */
public final class Moment {

    private static final Pattern TYPED =
            Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]?\\d)(?:[.,](\\d{1,3}))?");

    private Moment() {
    }

    /** Milliseconds from the video's start; empty when it doesn't read as a moment. */
    public static Optional<Integer> read(String typed) {
        var match = TYPED.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int hours = match.group(1) == null ? 0 : Integer.parseInt(match.group(1));
        int seconds = Integer.parseInt(match.group(2)) * 60 + Integer.parseInt(match.group(3));
        String fraction = match.group(4) == null ? "0" : match.group(4);
        int millis = Integer.parseInt((fraction + "00").substring(0, 3));
        return Optional.of((hours * 3600 + seconds) * 1000 + millis);
    }

    /** The same moment as a teacher types it, with fractions of a second only where there are any. */
    public static String text(int ms) {
        int seconds = ms / 1000;
        String clock = seconds >= 3600
                ? "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60)
                : "%d:%02d".formatted(seconds / 60, seconds % 60);
        int rest = ms % 1000;
        return rest == 0 ? clock : clock + ("." + "%03d".formatted(rest)).replaceAll("0+$", "");
    }

    /** The moment as people read it: the second it falls in. */
    public static String second(int ms) {
        return text(ms / 1000 * 1000);
    }

    /** A length as text: rounded to whole seconds. */
    public static String length(int ms) {
        return text((ms + 500) / 1000 * 1000);
    }
}

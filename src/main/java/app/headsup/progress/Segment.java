package app.headsup.progress;

import app.headsup.web.Refusal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A stretch of a video that was played, in milliseconds from its start; {@code toMs} is no longer part of it. */
public record Segment(int fromMs, int toMs) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
    private static final int MOST = 500;

    /** Reads {@code 0-5000,7200-9000}; an empty text is no segment. Refuses anything else, and more than 500. */
    public static List<Segment> read(String written) {
        return written.isBlank() ? List.of() : Stream.of(written.split(",", MOST + 1)).map(Segment::readOne).toList();
    }

    private static Segment readOne(String written) {
        var match = WRITTEN.matcher(written);
        if (!match.matches()) {
            throw new Refusal("progress.segments");
        }
        return new Segment(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }
}

package app.headsup.progress;

/** A stretch of a video that was played, in milliseconds from its start; {@code toMs} is no longer part of it. */
public record Segment(int fromMs, int toMs) {
}

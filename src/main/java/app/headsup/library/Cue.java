package app.headsup.library;

/** One line of a transcript, from its moment to the next, in milliseconds. The text is plain, without markup. */
public record Cue(int startMs, int endMs, String text) {

    public String at() {
        return Moment.second(startMs);
    }
}

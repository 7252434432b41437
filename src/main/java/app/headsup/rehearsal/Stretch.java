package app.headsup.rehearsal;

import java.util.UUID;

/** One student doing one thing; seconds from the hour's start. */
public record Stretch(UUID learnerId, Doing doing, int from, int to) {

    public int seconds() {
        return to - from;
    }
}

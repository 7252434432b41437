package app.headsup.library;

import java.time.Duration;

/** Attention fades with minutes: a word past six, a stronger one at nine and at twelve. It never refuses a video. */
public enum LengthNotice {
    SHORT, LONG, LONGER, LONGEST;

    private static final long PAST = Duration.ofMinutes(6).toMillis();
    private static final long STRONGER = Duration.ofMinutes(9).toMillis();
    private static final long STRONGEST = Duration.ofMinutes(12).toMillis();

    static LengthNotice of(int durationMs) {
        if (durationMs >= STRONGEST) {
            return LONGEST;
        }
        if (durationMs >= STRONGER) {
            return LONGER;
        }
        return durationMs > PAST ? LONG : SHORT;
    }

    /** Whether there is anything to say. */
    public boolean speaks() {
        return this != SHORT;
    }

    /** Key of the sentence. */
    public String key() {
        return "library.length." + name().toLowerCase();
    }
}

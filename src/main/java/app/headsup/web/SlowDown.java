package app.headsup.web;

import java.time.Duration;

/** Too many tries in a row; the next one counts after a rest. Answered with 429 and Retry-After. */
public class SlowDown extends RuntimeException {

    private final Duration retryAfter;

    /** @param retryAfter how long the rest still lasts; rounded up to whole seconds on the page */
    public SlowDown(Duration retryAfter) {
        super("Try again in " + retryAfter);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}

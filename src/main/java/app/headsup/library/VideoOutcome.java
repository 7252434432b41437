package app.headsup.library;

import java.util.UUID;

/** A video as it was stored: what its own bytes say. */
public record VideoOutcome(UUID mediaId, String contentType, int durationMs) {

    public LengthNotice lengthNotice() {
        return LengthNotice.of(durationMs);
    }
}

package app.headsup.playlist;

import app.headsup.web.Refusal;
import java.util.UUID;

/**
 * Who changes what is asked of a class, and why. A reason is needed only where a must-do becomes less, and has up to 300
 * characters then; empty for none.
 */
public record Why(UUID by, String reason) {

    public Why {
        reason = reason == null ? "" : reason.strip();
        if (reason.length() > 300) {
            throw new Refusal("playlist.reason.long", 300);
        }
    }
}

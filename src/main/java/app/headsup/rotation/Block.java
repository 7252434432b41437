package app.headsup.rotation;

import app.headsup.web.Refusal;
import java.util.UUID;

/** One span of the hour in which everybody stays where they are. @param minutes 1 to 120, without the walk to the next */
public record Block(UUID id, int minutes) {

    static final int MOST_MINUTES = 120;

    /** Refuses ({@code rotation.blocks.minutes}) a length that is none. */
    public Block {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new Refusal("rotation.blocks.minutes", MOST_MINUTES);
        }
    }
}

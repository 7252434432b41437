package app.headsup.rules;

import java.util.UUID;

/** One stored row that a suggestion rests on. */
public record Evidence(Kind kind, UUID rowId) {

    /** Which table the row is in. */
    public enum Kind {
        ANSWER, RESULT, VIEWING, NEED, SIGNAL, GROUP, PLACEMENT, CONFERENCE, ENROLLMENT, PLAYLIST_ITEM
    }
}

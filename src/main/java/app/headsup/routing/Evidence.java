package app.headsup.routing;

import java.util.UUID;

/** One stored row that a suggestion rests on. */
record Evidence(Kind kind, UUID rowId) {

    /** Which table the row is in. */
    enum Kind {
        ANSWER, RESULT, VIEWING, NEED
    }
}

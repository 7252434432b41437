package app.headsup.routing;

import app.headsup.web.Stale;

/** The suggestion isn't open any more: somebody decided it, or it stopped being true. Answered with 409. */
public class AlreadyDecided extends Stale {

    private final transient Settled settled;

    AlreadyDecided(Settled settled) {
        this.settled = settled;
    }

    Settled settled() {
        return settled;
    }
}

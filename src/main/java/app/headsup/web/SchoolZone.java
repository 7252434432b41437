package app.headsup.web;

import java.time.ZoneId;

/** Where the reader's school is on the clock. Module {@code roster} knows; pages without a school read UTC. */
@FunctionalInterface
public interface SchoolZone {

    /** The zone of the school this request is about; never null. */
    ZoneId current();
}

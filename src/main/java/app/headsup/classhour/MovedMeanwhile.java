package app.headsup.classhour;

import app.headsup.web.Stale;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Somebody else moved these students after the reader's page was drawn; nobody was moved now. */
public class MovedMeanwhile extends Stale {

    private final transient List<UUID> studentIds;

    MovedMeanwhile(Collection<UUID> studentIds) {
        this.studentIds = List.copyOf(studentIds);
    }

    public List<UUID> studentIds() {
        return studentIds;
    }
}

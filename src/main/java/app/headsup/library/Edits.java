package app.headsup.library;

import app.headsup.database.SchoolEntity;
import app.headsup.web.Stale;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An edit held against what is stored: stale when somebody else's change came first and says something different. */
final class Edits {

    private final boolean changedSince;
    private final List<Stale.Difference> differences = new ArrayList<>();

    private Edits(boolean changedSince) {
        this.changedSince = changedSince;
    }

    /** @param seenVersion what the author's form was made from; null when nothing was stored then */
    static Edits of(SchoolEntity stored, Long seenVersion) {
        return new Edits(!Objects.equals(stored.version(), seenVersion));
    }

    Edits compare(String messageCode, String yours, String stored) {
        if (!yours.equals(stored)) {
            differences.add(new Stale.Difference(messageCode, yours, stored));
        }
        return this;
    }

    void refuseStale() {
        if (changedSince && !differences.isEmpty()) {
            throw new Stale(differences);
        }
    }
}

package app.headsup.collaboration;

import static app.headsup.collaboration.ContributionKind.CARD;
import static app.headsup.collaboration.ContributionKind.LOG;
import static app.headsup.collaboration.ContributionKind.PASS;
import static app.headsup.collaboration.ContributionKind.POSITION;
import static app.headsup.collaboration.ContributionKind.RECORD;
import static app.headsup.collaboration.ContributionKind.TURN;
import static app.headsup.collaboration.ContributionKind.WRITTEN;

import java.util.Set;

/** The six forms of working together, and what each of them keeps of its students. */
public enum Kind {
    DEBATE(2, CARD, TURN, POSITION),
    SEMINAR(2, TURN, WRITTEN, PASS),
    INTERVIEW(2, RECORD),
    JIGSAW(2, LOG, TURN),
    BUDDIES(1, LOG),
    PROJECT(1, LOG);

    private final int fewest;
    private final Set<ContributionKind> keeps;

    Kind(int fewest, ContributionKind... keeps) {
        this.fewest = fewest;
        this.keeps = Set.of(keeps);
    }

    /** How many students of the class it takes at least. */
    int fewest() {
        return fewest;
    }

    public boolean keeps(ContributionKind kind) {
        return keeps.contains(kind);
    }

    /** The word for it in bundles and addresses: {@code debate}. */
    public String key() {
        return name().toLowerCase();
    }

    /** What its students write first. */
    ContributionKind first() {
        return switch (this) {
            case DEBATE -> CARD;
            case SEMINAR -> WRITTEN;
            case INTERVIEW -> RECORD;
            case JIGSAW, BUDDIES, PROJECT -> LOG;
        };
    }

    /** Whether adults tap who spoke. */
    public boolean hasTurns() {
        return keeps(TURN);
    }

    /** The symbol beside its name. */
    public String icon() {
        return switch (this) {
            case DEBATE -> "bi-chat-square-quote";
            case SEMINAR -> "bi-record-circle";
            case INTERVIEW -> "bi-mic";
            case JIGSAW -> "bi-puzzle";
            case BUDDIES -> "bi-person-hearts";
            case PROJECT -> "bi-calendar-range";
        };
    }
}

package app.headsup.collaboration;

/** What a student gives to a collaboration. */
public enum ContributionKind {
    /** An evidence card of a debate: a claim for a side, and its source. */
    CARD,
    /** Where a student stands after the debate, with a reason. */
    POSITION,
    /** An adult heard the student speak. */
    TURN,
    /** The student's own words instead of a spoken turn. */
    WRITTEN,
    /** "Not now": kept, and never counted against anybody. */
    PASS,
    /** What a partner wrote down about the student in an interview. */
    RECORD,
    /** What the student did and when, in their own words. */
    LOG;

    /** There is one for each student, and it may be changed. */
    boolean once() {
        return this == POSITION || this == RECORD;
    }

    /** An adult's tap; students can't give themselves one. */
    boolean adultsOnly() {
        return this == TURN;
    }

    /** Says something in words. */
    boolean worded() {
        return this != TURN && this != PASS;
    }

    /** Its author may change it or strike it out. */
    boolean changeable() {
        return worded() && !once();
    }

    public String key() {
        return name().toLowerCase();
    }
}

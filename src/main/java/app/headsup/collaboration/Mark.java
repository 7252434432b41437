package app.headsup.collaboration;

import java.util.UUID;

/**
 * How far a student is, in a word beside the name; never a score.
 *
 * @param key of the word, below {@code collaboration.mark.}
 * @param number for words that take one
 * @param done nothing more is waited for
 */
public record Mark(String key, int number, boolean done) {

    private static final Mark NONE = new Mark("none", 0, false);

    static Mark of(Work work, UUID student) {
        return switch (work.view().kind()) {
            case DEBATE -> debate(work, student);
            case SEMINAR -> seminar(work, student);
            case INTERVIEW -> interview(work, work.one(student, "record"));
            case JIGSAW -> work.spoke(student) ? new Mark("taught", 1, true) : written(work, student, "log", "notes");
            case BUDDIES, PROJECT -> written(work, student, "log", "entries");
        };
    }

    private static Mark debate(Work work, UUID student) {
        var position = work.one(student, "position");
        return position == null ? written(work, student, "card", "cards")
                : new Mark(work.changedMind(position) ? "other-side" : "own-side", 1, true);
    }

    private static Mark seminar(Work work, UUID student) {
        return work.spoke(student) ? new Mark("spoke", 1, true)
                : !work.of(student, "written").isEmpty() ? new Mark("wrote", 1, true)
                : !work.of(student, "pass").isEmpty() ? new Mark("passed", 1, false) : NONE;
    }

    private static Mark interview(Work work, ContributionView record) {
        return record == null ? NONE : work.counts(record) ? new Mark("record-counts", 1, true)
                : new Mark("record-waits", 1, false);
    }

    private static Mark written(Work work, UUID student, String kind, String key) {
        int number = work.of(student, kind).size();
        return number == 0 ? NONE : new Mark(key, number, false);
    }

    public boolean none() {
        return this == NONE;
    }

    public String messageKey() {
        return "collaboration.mark." + key;
    }
}

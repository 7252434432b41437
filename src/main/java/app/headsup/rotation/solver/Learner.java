package app.headsup.rotation.solver;

/** A student as the search sees them: what the rules ask often is worked out once. */
public final class Learner {

    /** School days without a talk beyond which nobody waits longer than another; who never had one waits as long. */
    static final int LONGEST_WAIT = 20;

    final Student student;
    final int number;
    /** Distance from the class's mean in fifths of a standard deviation; 0 where it isn't to be looked at. */
    final int level;
    /** Has a conference in this plan, so needs no other adult's time. */
    final boolean talks;
    final boolean keepsApart;
    /** The number of the keep-together set; null for none. */
    final Integer together;
    /** Minutes of work with others that are to be kept; fewer for who isn't free for so long. */
    final int due;
    /** By the other's number. */
    final Pairing[] pairings;

    Learner(Student student, int number, int level, boolean talks, boolean keepsApart, Integer together, int due,
            Pairing[] pairings) {
        this.student = student;
        this.number = number;
        this.level = level;
        this.talks = talks;
        this.keepsApart = keepsApart;
        this.together = together;
        this.due = due;
        this.pairings = pairings;
    }

    Pairing with(Learner other) {
        return pairings[other.number];
    }

    int waiting() {
        return student.sinceTalk() == null ? LONGEST_WAIT : Math.min(LONGEST_WAIT, student.sinceTalk());
    }
}

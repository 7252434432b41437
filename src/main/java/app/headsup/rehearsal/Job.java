package app.headsup.rehearsal;

/** Seconds of work that can be left and taken up again. */
final class Job {

    /** Everything happens at full steps of this many seconds. */
    static final int STEP = 10;

    private int left;

    private Job(int left) {
        this.left = left;
    }

    static Job seconds(double seconds) {
        return new Job((int) (Math.round(seconds / STEP) * STEP));
    }

    static Job minutes(double minutes) {
        return seconds(minutes * 60);
    }

    int left() {
        return left;
    }

    boolean done() {
        return left == 0;
    }

    void spend(int seconds) {
        left = Math.max(0, left - seconds);
    }
}

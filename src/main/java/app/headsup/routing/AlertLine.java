package app.headsup.routing;

/** The line of a class, in percent; a score under it is the reason for an alert. */
record AlertLine(int percent) {

    /** The whole percent of what was right, rounded down, so that what is under a line also reads so. */
    static int percent(int right, int asked) {
        return right * 100 / asked;
    }

    boolean isOver(int score) {
        return score < percent;
    }
}

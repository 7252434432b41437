package app.headsup.dashboard;

import app.headsup.rules.Thresholds;

/**
 * What a class wants at most of screens.
 *
 * @param screenMinutes of one student in an hour
 * @param noseDownStudents how many at once for {@code noseDownMinutes} are too many
 */
record Limits(int screenMinutes, int noseDownStudents, int noseDownMinutes) {

    static final Limits DEFAULT = new Limits(Thresholds.DEFAULT.screenMinutes(),
            Thresholds.DEFAULT.noseDownStudents(), Thresholds.DEFAULT.noseDownMinutes());
}

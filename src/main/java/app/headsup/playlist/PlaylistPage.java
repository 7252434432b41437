package app.headsup.playlist;

import app.headsup.library.LessonCard;
import app.headsup.library.UnitView;
import app.headsup.roster.ClassroomView;
import java.util.List;

/**
 * A class's playlist as its teachers plan with it.
 *
 * @param toAdd the library's units with the lessons not yet on it
 * @param lowered the must-dos that became less, newest first
 */
record PlaylistPage(ClassroomView classroom, List<Row> rows, List<UnitView> toAdd, int screenLimit,
        List<LoweredExpectation> lowered) {

    public LessonMinutes minutes() {
        return rows.stream().map(Row::minutes).reduce(new LessonMinutes(0, 0, 0), LessonMinutes::plus);
    }

    /** One lesson's line. */
    record Row(PlaylistEntry entry, LessonCard lesson, LessonMinutes minutes, int screenLimit) {

        public boolean pastLimit() {
            return minutes.screen() > screenLimit;
        }

        /** A video with nothing to do off the screen afterwards. */
        public boolean staysOnScreen() {
            return lesson.hasVideo() && !lesson.offScreen();
        }
    }
}

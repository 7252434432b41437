package app.headsup.family;

import app.headsup.library.LessonView;
import java.time.Instant;

/**
 * A lesson as a family takes it up.
 *
 * @param standing where the child is with it in class
 * @param next what comes after it in class; null at the end of the playlist
 * @param practice whether there is a sheet to print
 * @param guide whether the teacher shares the sheet's answers with families
 * @param doneAt when the family did it together; null before
 */
record LessonAtHome(LessonView lesson, Standing standing, LessonView next, boolean practice, boolean guide,
        Instant doneAt) {

    /** Whole minutes of the video, one at least; null without a video. */
    public Integer videoMinutes() {
        return lesson.video() == null ? null : Math.max(1, Math.round(lesson.video().durationMs() / 60_000f));
    }
}

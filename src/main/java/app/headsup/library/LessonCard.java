package app.headsup.library;

import java.util.UUID;

/**
 * A lesson in a list: what it carries, without its words.
 *
 * @param videoMs the video's length in milliseconds; null without a video
 * @param questions how many stops the video makes, talk pauses among them
 * @param taskTitle the off-screen group task; null without one, as are its minutes and group size
 * @param practice whether there is a practice sheet
 * @param check whether there is a mastery check
 */
public record LessonCard(UUID id, String title, String objective, Integer videoMs, int questions, String taskTitle,
        Integer taskMinutes, Integer groupSize, boolean practice, boolean check) {

    public boolean hasVideo() {
        return videoMs != null;
    }

    /** The video's length as a clock shows it; empty without a video. */
    public String videoLength() {
        return videoMs == null ? "" : Moment.length(videoMs);
    }

    /** Whether anything takes the student off the screen after the video. */
    public boolean offScreen() {
        return taskTitle != null || practice;
    }

    /** What to say about the video's length; never a reason to refuse it. */
    public LengthNotice lengthNotice() {
        return videoMs == null ? LengthNotice.SHORT : LengthNotice.of(videoMs);
    }
}

package app.headsup.rehearsal;

import java.util.UUID;

/**
 * What one lesson asks of a student, in planned minutes.
 *
 * @param questions marked ones, spread over the video
 * @param groupSize of the task
 * @param paper the practice sheet
 * @param check the mastery check, on paper
 */
public record LessonWork(UUID id, double video, int questions, double task, int groupSize, double paper, double check) {

    public LessonWork {
        if (video < 0 || questions < 0 || task < 0 || groupSize < 2 || paper < 0 || check < 0) {
            throw new IllegalArgumentException("Minutes and questions are 0 or more, a group is two or more");
        }
    }
}

package app.headsup.progress;

import app.headsup.roster.StudentName;
import java.util.List;
import java.util.UUID;

/**
 * One student's line on the teacher's page of a lesson: the name first.
 *
 * @param notes how the notes came in; null before
 * @param taskDone an adult ticked their group
 * @param results their checks, newest first
 * @param feedback what was said to them about this lesson, newest first
 */
record LessonOfStudent(StudentName student, StudentLesson lesson, NotesMedium notes, boolean taskDone,
        List<ResultView> results, List<FeedbackView> feedback) {

    public UUID id() {
        return student.id();
    }

    public String name() {
        return student.name();
    }

    public ResultView latest() {
        return results.isEmpty() ? null : results.getFirst();
    }

    /** {@code unseen}, {@code seen} or {@code replied} for the latest words; null where nobody said any. */
    public String heard() {
        if (feedback.isEmpty()) {
            return null;
        }
        var words = feedback.getFirst();
        return words.replied() ? "replied" : words.seen() ? "seen" : "unseen";
    }

    /** A check was recorded, and nobody has said a word to the student about it. */
    public boolean slotOpen() {
        return latest() != null && feedback.stream().noneMatch(words -> latest().id().equals(words.resultId()));
    }
}

package app.headsup.progress;

import app.headsup.library.Cue;
import app.headsup.library.LessonView;
import java.util.List;

/**
 * A lesson's page for one student: the video, its questions, the notes beside it, and where they are.
 *
 * @param place where they left it; an untouched one at the start
 * @param notes empty at home, and where the lesson has none
 * @param notesIn how the notes were handed in; null before
 * @param feedbackWaiting a person's words wait to be seen, before any lesson
 * @param taskTitle of the work at a table that follows; null without one
 */
public record SittingView(Sitting sitting, LessonView lesson, List<QuestionCard> questions, List<Cue> transcript,
        Place place, List<NoteCard> notes, NotesMedium notesIn, boolean feedbackWaiting,
        String taskTitle) {

    public boolean settled() {
        return questions.stream().allMatch(QuestionCard::settled);
    }

    /** There is a video, and it hasn't been watched to its end yet. */
    public boolean toWatch() {
        return lesson.video() != null && place.finishedAt() == null;
    }

    /** The video is watched and nothing is left to answer: the screen has done its part. */
    public boolean done() {
        return settled() && !toWatch();
    }
}

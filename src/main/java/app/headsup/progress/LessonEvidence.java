package app.headsup.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All that one student has shown in one lesson.
 *
 * @param attempts question by question, in the order they were given
 * @param results newest first, as is the feedback
 */
record LessonEvidence(UUID lessonId, String title, String objective, StudentLesson lesson, List<AttemptView> attempts,
        List<ResultView> results, List<FeedbackView> feedback) {

    /** The attempts of each question together. */
    public List<List<AttemptView>> questions() {
        return List.copyOf(attempts.stream().collect(Collectors.groupingBy(AttemptView::questionId,
                LinkedHashMap::new, Collectors.toList())).values());
    }

    /** A check without a person's words yet. */
    public boolean slotOpen() {
        return !results.isEmpty() && feedback.stream()
                .noneMatch(words -> results.getFirst().id().equals(words.resultId()));
    }
}

package app.headsup.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** When they went through it, by the school's calendar. */
    Pace pace(LocalDate target, ZoneId zone) {
        var through = Stream.of(lesson.finishedAt(), lesson.resultAt()).filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return new Pace(title, target, day(lesson.startedAt(), zone),
                through.map(moment -> day(moment, zone)).orElse(null));
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return moment == null ? null : LocalDate.ofInstant(moment, zone);
    }

    /** A check without a person's words yet. */
    public boolean slotOpen() {
        return !results.isEmpty() && feedback.stream()
                .noneMatch(words -> results.getFirst().id().equals(words.resultId()));
    }
}

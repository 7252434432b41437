package app.headsup.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one student did with one lesson, in class.
 *
 * @param viewingId null when the video was never opened
 * @param openedAt when the video was first opened, finishedAt when it was finished; null before
 * @param questions the lesson's marked questions by their number, also those without an answer
 * @param result the latest mastery check; null before the first
 * @param task the group whose task an adult ticked, the latest; null before
 */
public record Work(UUID lessonId, UUID viewingId, Instant openedAt, Instant finishedAt, List<Tries> questions, Result result,
        Ticked task) {

    public Work {
        questions = List.copyOf(questions);
    }

    /** The video is finished and every marked question is right at the latest try. */
    public boolean understood() {
        return finishedAt != null && questions.stream().allMatch(Tries::right);
    }

    /** What the screen asks is done: the video finished where there is one, and every marked question tried. */
    public boolean screenDone(Lesson lesson) {
        return (finishedAt != null || !lesson.video())
                && questions.stream().noneMatch(question -> question.attempts().isEmpty());
    }

    /** When the student last did something with it; null where an adult's check is all there is. */
    public Instant lastAt() {
        return Stream.concat(Stream.of(openedAt, finishedAt).filter(Objects::nonNull),
                        questions.stream().flatMap(question -> question.attempts().stream()).map(Attempt::at))
                .max(Comparator.naturalOrder()).orElse(null);
    }

    /** The share of marked questions that were right at the first try; empty until each has been tried. */
    public Optional<Score> firstTries() {
        if (questions.isEmpty() || questions.stream().anyMatch(question -> question.attempts().isEmpty())) {
            return Optional.empty();
        }
        var first = questions.stream().map(question -> question.attempts().getFirst()).toList();
        int right = (int) first.stream().filter(Attempt::correct).count();
        var at = first.stream().map(Attempt::at).max(Comparator.naturalOrder()).orElseThrow();
        return Optional.of(new Score(right, first.size(), at,
                first.stream().map(attempt -> new Evidence(Evidence.Kind.ANSWER, attempt.answerId())).toList()));
    }

    /** When the last thing happened that made the lesson understood. */
    public Instant understoodAt() {
        return Stream.concat(Stream.of(finishedAt),
                        questions.stream().map(question -> question.attempts().getLast().at()))
                .max(Comparator.naturalOrder()).orElseThrow();
    }

    /** @param right of {@code asked}; at: when the last of them was given */
    public record Score(int right, int asked, Instant at, List<Evidence> evidence) {

        /** Rounded down, so that what is under a line also reads so. */
        public int percent() {
            return right * 100 / asked;
        }
    }

    public boolean taskDone() {
        return task != null;
    }

    /** A mastery check; percent 0 to 100; @param reached the adult's own word, whatever the percent */
    public record Result(UUID id, int percent, boolean reached, Instant at) {
    }

    /** An adult's tick for a group's task. */
    public record Ticked(UUID groupId, Instant at) {
    }

    /** One marked question and its attempts, oldest first. */
    public record Tries(UUID questionId, int number, List<Attempt> attempts) {

        public Tries {
            attempts = List.copyOf(attempts);
        }

        public boolean right() {
            return !attempts.isEmpty() && attempts.getLast().correct();
        }

        /** The misses since it was last right, oldest first. */
        public List<Attempt> openMisses() {
            int from = attempts.size();
            while (from > 0 && !attempts.get(from - 1).correct()) {
                from--;
            }
            return attempts.subList(from, attempts.size());
        }
    }

    public record Attempt(UUID answerId, String response, boolean correct, Instant at) {
    }
}

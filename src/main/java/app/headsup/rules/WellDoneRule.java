package app.headsup.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * "When a student had everything right, somebody says so." All questions at the first try, or the whole mastery check,
 * in the last days; not when a person has written or talked to them since. Nobody is sent anywhere, so it is said also to
 * who needs something else: a success reaches a person, whatever comes next.
 */
class WellDoneRule implements StudentRule {

    /** Praise for last month's work surprises nobody pleasantly. */
    private static final Duration FRESH = Duration.ofDays(3);

    @Override
    public String key() {
        return "well-done";
    }

    @Override
    public boolean isBeside() {
        return true;
    }

    @Override
    public Stream<Proposal> candidates(Situation student) {
        return student.work().stream().flatMap(work -> perfect(student, work))
                .filter(one -> one.at().isAfter(student.room().at().minus(FRESH)) && student.untalked(one.at())
                        && student.praises().stream().noneMatch(praise -> praise.isAfter(one.at())))
                .sorted(Comparator.comparing(Perfect::at).thenComparing((Perfect one) -> one.work().lessonId()).reversed())
                .map(one -> new Proposal(key(), Route.SAY_WELL_DONE, one.work().lessonId(), List.of(student.studentId()),
                        one.work().lessonId(), one.reason(), one.evidence(), one.at()));
    }

    private static Stream<Perfect> perfect(Situation student, Work work) {
        var title = student.room().lessons().get(work.lessonId()).title();
        var questions = work.firstTries().filter(score -> score.right() == score.asked() && work.finishedAt() != null)
                .map(score -> new Perfect(work, score.at(), Reason.of("well-done.questions", title, score.asked()),
                        score.evidence()));
        var check = Optional.ofNullable(work.result()).filter(result -> result.percent() == 100)
                .map(result -> new Perfect(work, result.at(), Reason.of("well-done.check", title),
                        List.of(new Evidence(Evidence.Kind.RESULT, result.id()))));
        return Stream.concat(questions.stream(), check.stream());
    }

    private record Perfect(Work work, Instant at, Reason reason, List<Evidence> evidence) {
    }
}

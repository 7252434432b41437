package app.headsup.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * "When a student scores under 65 % in a mastery check, or at the first try of a lesson's questions, offer them a
 * conference." The newer of the two speaks for a lesson. 64 suggests, 65 doesn't.
 */
class AlertLineRule implements StudentRule {

    @Override
    public String key() {
        return "alert-line";
    }

    /** As the class chose: a conference, a small group of those low at the same lesson, or a partner. */
    @Override
    public List<Proposal> suggest(Room room, List<Situation> students) {
        return new Offering(room, students, StudentRule.super.suggest(room, students))
                .by(room.policy().alertRoute(), same -> Reason.of("alert-line.several",
                        room.lessons().get(same.getFirst().lessonId()).title(), same.size(), room.policy().alertLine()));
    }

    @Override
    public Stream<Proposal> candidates(Situation student) {
        int line = student.room().policy().alertLine();
        return student.work().stream().flatMap(work -> newest(work).stream()).filter(low -> low.under(line))
                .filter(low -> student.untalked(low.at()))
                .sorted(Comparator.comparing(Low::at).thenComparing((Low low) -> low.work().lessonId()).reversed())
                .map(low -> new Proposal(key(), Route.CONFERENCE, low.work().lessonId(), List.of(student.studentId()),
                        low.work().lessonId(), low.reason(student.room().lessons().get(low.work().lessonId()).title(), line),
                        low.evidence(), low.at()));
    }

    private static Optional<Low> newest(Work work) {
        var check = Optional.ofNullable(work.result()).map(result -> new Low(work, true, result.percent(), 100, result.at(),
                List.of(new Evidence(Evidence.Kind.RESULT, result.id()))));
        var questions = work.firstTries().map(score -> new Low(work, false, score.right(), score.asked(), score.at(),
                score.evidence()));
        return Stream.concat(check.stream(), questions.stream()).max(Comparator.comparing(Low::at));
    }

    /** A score that may be low: {@code right} of {@code of}. */
    private record Low(Work work, boolean checked, int right, int of, Instant at, List<Evidence> evidence) {

        boolean under(int line) {
            return right * 100 < line * of;
        }

        Reason reason(String title, int line) {
            int percent = right * 100 / of;
            return checked ? Reason.of("alert-line.check", title, percent, line)
                    : Reason.of("alert-line.questions", title, percent, line, right, of);
        }
    }
}

package app.headsup.rules;

import app.headsup.rules.Work.Attempt;
import app.headsup.rules.Work.Tries;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** "When a student misses the same question twice and hasn't had it right since, offer them a conference." */
class SecondMissRule implements StudentRule {

    @Override
    public String key() {
        return "second-miss";
    }

    /** As the class chose: a conference, a small group of those at the same question, or a partner. */
    @Override
    public List<Proposal> suggest(Room room, List<Situation> students) {
        return new Offering(room, students, StudentRule.super.suggest(room, students))
                .by(room.policy().secondMissRoute(), same -> Reason.of("second-miss.several",
                        same.getFirst().reason().arguments().get(0), same.getFirst().reason().arguments().get(1),
                        same.size()));
    }

    @Override
    public Stream<Proposal> candidates(Situation student) {
        return student.work().stream()
                .flatMap(work -> work.questions().stream().map(question -> new Missed(work, question)))
                .filter(missed -> missed.misses().size() >= 2 && student.untalked(missed.last().at()))
                .sorted(Comparator.comparing((Missed missed) -> missed.last().at())
                        .thenComparing((Missed missed) -> missed.question().questionId()).reversed())
                .map(missed -> proposal(student, missed));
    }

    private Proposal proposal(Situation student, Missed missed) {
        var lesson = student.room().lessons().get(missed.work().lessonId());
        return new Proposal(key(), Route.CONFERENCE, missed.question().questionId(), List.of(student.studentId()),
                lesson.id(), Reason.of("second-miss", lesson.title(), missed.question().number(),
                        missed.misses().size(), missed.sameAnswer() ? 1 : 0),
                missed.misses().stream().map(miss -> new Evidence(Evidence.Kind.ANSWER, miss.answerId())).toList(),
                missed.last().at());
    }

    private record Missed(Work work, Tries question) {

        List<Attempt> misses() {
            return question.openMisses();
        }

        Attempt last() {
            return misses().getLast();
        }

        boolean sameAnswer() {
            return misses().stream().map(Attempt::response).distinct().count() == 1;
        }
    }
}

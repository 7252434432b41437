package app.headsup.rules;

import app.headsup.classhour.State;
import app.headsup.rules.Work.Attempt;
import app.headsup.rules.Work.Tries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** "When three or more gave the same wrong answer to one question, they meet in a small group with the teacher." */
class SameAnswerRule implements RoutingRule {

    @Override
    public String key() {
        return "same-answer";
    }

    @Override
    public List<Proposal> suggest(Room room, List<Situation> students) {
        Map<Answer, List<Given>> byAnswer = students.stream().filter(student -> student.state() != State.ADULT)
                .flatMap(student -> student.work().stream().flatMap(work -> work.questions().stream()
                        .filter(question -> !question.openMisses().isEmpty())
                        .map(question -> new Given(student, work.lessonId(), question))))
                .filter(given -> given.student().untalked(given.at())
                        && room.mayAsk(key(), given.question().questionId(), given.student().studentId(), given.at()))
                .collect(Collectors.groupingBy(Given::answer));
        var taken = new HashSet<UUID>();
        var proposals = new ArrayList<Proposal>();
        byAnswer.entrySet().stream().sorted(Comparator.comparing((Map.Entry<Answer, List<Given>> one) ->
                        -one.getValue().size()).thenComparing(one -> one.getKey().questionId())
                .thenComparing(one -> one.getKey().response())).forEach(one -> {
                    var group = one.getValue().stream().filter(given -> !taken.contains(given.student().studentId())).toList();
                    if (group.size() >= room.policy().sameAnswer()) {
                        group.forEach(given -> taken.add(given.student().studentId()));
                        proposals.add(proposal(room, group));
                    }
                });
        return proposals;
    }

    private Proposal proposal(Room room, List<Given> group) {
        var first = group.getFirst();
        var lesson = room.lessons().get(first.lessonId());
        return new Proposal(key(), Route.SMALL_GROUP, first.question().questionId(),
                group.stream().map(given -> given.student().studentId()).toList(), lesson.id(),
                Reason.of("same-answer", lesson.title(), first.question().number(), group.size()),
                group.stream().map(given -> new Evidence(Evidence.Kind.ANSWER, given.last().answerId())).toList(),
                group.stream().map(Given::at).max(Comparator.naturalOrder()).orElseThrow());
    }

    private record Answer(UUID questionId, String response) {
    }

    /** A question that is still wrong. */
    private record Given(Situation student, UUID lessonId, Tries question) {

        Attempt last() {
            return question.attempts().getLast();
        }

        Instant at() {
            return last().at();
        }

        Answer answer() {
            return new Answer(question.questionId(), last().response().strip().toLowerCase());
        }
    }
}

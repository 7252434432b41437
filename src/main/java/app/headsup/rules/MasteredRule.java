package app.headsup.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** "Who has reached an objective goes on to the next lesson that must be done." Those with the same next go together. */
class MasteredRule implements RoutingRule {

    @Override
    public String key() {
        return "mastered";
    }

    @Override
    public boolean maySayYesInAdvance() {
        return true;
    }

    @Override
    public List<Proposal> suggest(Room room, List<Situation> students) {
        Map<UUID, List<Reached>> byNext = students.stream().flatMap(student -> Reached.by(student).stream())
                .filter(reached -> reached.student().next().filter(step -> room.mayAsk(key(), step.lessonId(),
                        reached.student().studentId(), reached.work().result().at())).isPresent())
                .collect(Collectors.groupingBy(reached -> reached.student().next().orElseThrow().lessonId()));
        return byNext.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(one -> proposal(room.lessons().get(one.getKey()), one.getValue())).toList();
    }

    private Proposal proposal(Lesson next, List<Reached> reached) {
        return new Proposal(key(), Route.NEXT_LESSON, next.id(),
                reached.stream().map(one -> one.student().studentId()).toList(), next.id(),
                Reason.of("mastered", next.title()), reached.stream().map(Reached::evidence).toList(),
                reached.stream().map(one -> one.work().result().at()).max(Comparator.naturalOrder()).orElseThrow());
    }
}

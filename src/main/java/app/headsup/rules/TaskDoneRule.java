package app.headsup.rules;

import app.headsup.classhour.State;
import app.headsup.rules.Work.Ticked;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * "When an adult has ticked a group's task, its members show what they can do in the mastery check, on paper or in talk;
 * then a person gives feedback." Those of one group go together; who is left from an earlier hour, lesson by lesson.
 */
class TaskDoneRule implements RoutingRule {

    @Override
    public String key() {
        return "task-done";
    }

    @Override
    public boolean maySayYesInAdvance() {
        return true;
    }

    @Override
    public List<Proposal> suggest(Room room, List<Situation> students) {
        Map<String, List<Done>> together = students.stream()
                .filter(student -> student.state() == State.WAITING || student.state() == State.SCREEN)
                .flatMap(student -> student.work().stream()
                        .filter(work -> work.task() != null && (work.result() == null || work.result().at().isBefore(work.task().at())))
                        .filter(work -> room.mayAsk(key(), work.lessonId(), student.studentId(), work.task().at()))
                        .map(work -> new Done(student.studentId(), work.lessonId(), work.task()))
                        .max(Comparator.comparing(Done::at).thenComparing(Done::lessonId)).stream())
                .collect(Collectors.groupingBy(done -> done.at().isBefore(room.startedAt()) ? done.lessonId().toString()
                        : done.lessonId() + " " + done.task().groupId()));
        return together.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(group -> proposal(room, group.getValue())).toList();
    }

    private Proposal proposal(Room room, List<Done> done) {
        var lesson = room.lessons().get(done.getFirst().lessonId());
        return new Proposal(key(), Route.MASTERY_CHECK, lesson.id(), done.stream().map(Done::studentId).toList(), lesson.id(),
                Reason.of("task-done", lesson.title()),
                done.stream().map(one -> one.task().groupId()).distinct()
                        .map(group -> new Evidence(Evidence.Kind.GROUP, group)).toList(),
                done.stream().map(Done::at).max(Comparator.naturalOrder()).orElseThrow());
    }

    private record Done(UUID studentId, UUID lessonId, Ticked task) {

        Instant at() {
            return task.at();
        }
    }
}

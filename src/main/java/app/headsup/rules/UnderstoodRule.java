package app.headsup.rules;

import app.headsup.classhour.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * "When students have finished a video and understood it, they do its task together at a table, with the partners they
 * have met least; nobody who is ready waits longer than 3 minutes for a full group."
 *
 * <p>A full group that was suggested stays as it is while its members are ready, so that a board doesn't change under an
 * adult's hand. After the waiting limit the groups become smaller rather than late, and one who is left over joins the
 * youngest group at work on the same task that has room, or tells somebody from another lesson what it was about.
 */
class UnderstoodRule implements RoutingRule {

    static final String KEY = "understood";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean maySayYesInAdvance() {
        return true;
    }

    @Override
    public List<Proposal> suggest(Room room, List<Situation> students) {
        Map<UUID, List<Ready>> byLesson = students.stream().flatMap(student -> ready(room, student).stream())
                .sorted(Comparator.comparing(Ready::since).thenComparing(Ready::studentId))
                .collect(Collectors.groupingBy(ready -> ready.work().lessonId(), LinkedHashMap::new,
                        Collectors.toList()));
        var leftOver = new ArrayList<Ready>();
        var proposals = new ArrayList<Proposal>();
        byLesson.forEach((lesson, ready) ->
                proposals.addAll(forLesson(room, room.lessons().get(lesson), ready, leftOver)));
        proposals.addAll(withoutAGroup(room, leftOver));
        return proposals;
    }

    private Optional<Ready> ready(Room room, Situation student) {
        if (student.state() != State.SCREEN && student.state() != State.WAITING) {
            return Optional.empty();
        }
        return student.work().stream().filter(work -> work.finishedAt() != null)
                .max(Comparator.comparing(Work::finishedAt).thenComparing(Work::lessonId))
                .filter(work -> work.understood() && !work.taskDone() && work.result() == null)
                .filter(work -> room.lessons().get(work.lessonId()).groupSize() != null)
                .filter(work -> room.mayAsk(KEY, work.lessonId(), student.studentId(), null))
                .map(work -> new Ready(student, work, later(work.understoodAt(), room.startedAt())));
    }

    /** @param leftOver where those go who have waited past the limit and find no group of their lesson */
    private List<Proposal> forLesson(Room room, Lesson lesson, List<Ready> ready, List<Ready> leftOver) {
        var waiting = new ArrayList<>(ready);
        var groups = new ArrayList<>(stillGood(room, lesson, waiting));
        boolean overdue = waitedTooLong(room, waiting, lesson.groupSize());
        groups.addAll(Grouping.leastMet(waiting.stream().map(Ready::studentId).toList(),
                sizes(waiting.size(), lesson.groupSize(), overdue), room::met));
        var byId = ready.stream().collect(Collectors.toMap(Ready::studentId, one -> one));
        var proposals = new ArrayList<Proposal>();
        groups.forEach(group -> proposals.add(together(room, lesson, group.stream().map(byId::get).toList())));
        waiting.removeIf(one -> groups.stream().anyMatch(group -> group.contains(one.studentId())));
        waiting.stream().filter(one -> isLate(room, one)).findFirst().ifPresent(one ->
                joining(room, lesson, one).ifPresentOrElse(proposals::add, () -> leftOver.add(one)));
        return proposals;
    }

    /** Two of different lessons tell each other what they understood; one alone goes on on paper, or to the next lesson. */
    private static List<Proposal> withoutAGroup(Room room, List<Ready> leftOver) {
        leftOver.sort(Comparator.comparing(Ready::since).thenComparing(Ready::studentId));
        var proposals = new ArrayList<Proposal>();
        leftOver.stream().filter(one -> hadAnother(room, one)).forEach(one -> next(room, one).ifPresent(proposals::add));
        var first = leftOver.stream().filter(one -> !hadAnother(room, one)).toList();
        for (int i = 0; i + 1 < first.size(); i += 2) {
            proposals.add(exchange(room, first.get(i), first.get(i + 1)));
        }
        if (first.size() % 2 == 1) {
            alone(room, first.getLast()).ifPresent(proposals::add);
        }
        return proposals;
    }

    /** Once told to somebody, or practised on paper, is enough: an adult has already agreed to one of them since. */
    private static boolean hadAnother(Room room, Ready one) {
        return room.answers().stream().anyMatch(answer -> answer.rule().equals(KEY) && answer.restsUntil() == null
                && answer.studentId().equals(one.studentId()) && !answer.at().isBefore(one.since()));
    }

    private static Proposal exchange(Room room, Ready one, Ready other) {
        return new Proposal(KEY, Route.PARTNER, one.work().lessonId(), List.of(one.studentId(), other.studentId()), null,
                Reason.of("understood.exchange", room.lessons().get(one.work().lessonId()).title(),
                        room.lessons().get(other.work().lessonId()).title(), room.policy().waitingMinutes()),
                Stream.concat(one.evidence(), other.evidence()).toList(), null);
    }

    private static Optional<Proposal> alone(Room room, Ready one) {
        var lesson = room.lessons().get(one.work().lessonId());
        if (lesson.sheet()) {
            return Optional.of(new Proposal(KEY, Route.PAPER_PRACTICE, lesson.id(), List.of(one.studentId()), lesson.id(),
                    Reason.of("understood.paper", lesson.title(), room.policy().waitingMinutes()), one.evidence().toList(),
                    null));
        }
        return next(room, one);
    }

    private static Optional<Proposal> next(Room room, Ready one) {
        var lesson = room.lessons().get(one.work().lessonId());
        return one.student().next().filter(step -> one.student().state() == State.WAITING)
                .map(step -> new Proposal(KEY, Route.NEXT_LESSON, lesson.id(), List.of(one.studentId()), step.lessonId(),
                        Reason.of("understood.next", lesson.title(), room.policy().waitingMinutes(),
                                room.lessons().get(step.lessonId()).title()), one.evidence().toList(), null));
    }

    /** The full groups already suggested whose members are all still ready; they leave the list of those waiting. */
    private static List<List<UUID>> stillGood(Room room, Lesson lesson, List<Ready> waiting) {
        var ids = waiting.stream().map(Ready::studentId).collect(Collectors.toSet());
        var kept = room.open().stream()
                .filter(open -> open.rule().equals(KEY) && open.topic().equals(lesson.id()))
                .filter(open -> open.students().size() >= lesson.groupSize() && ids.containsAll(open.students()))
                .map(open -> open.students().stream().sorted().toList()).toList();
        waiting.removeIf(one -> kept.stream().anyMatch(group -> group.contains(one.studentId())));
        return kept;
    }

    /** Whether somebody who would be left over by full groups has waited past the limit. */
    private static boolean waitedTooLong(Room room, List<Ready> waiting, int size) {
        int leftOver = waiting.size() % size;
        return leftOver > 0 && isLate(room, waiting.get(waiting.size() - leftOver));
    }

    private static boolean isLate(Room room, Ready one) {
        return Duration.between(one.since(), room.at()).compareTo(Duration.ofMinutes(room.policy().waitingMinutes())) > 0;
    }

    /** Full groups only; or, when somebody has waited too long, everybody in groups as even as can be, none of one. */
    private static List<Integer> sizes(int students, int size, boolean everybody) {
        int groups = everybody ? Math.ceilDiv(students, size) : students / size;
        var sizes = new ArrayList<Integer>();
        for (int group = 0; group < groups; group++) {
            sizes.add(everybody ? students / groups + (group < students % groups ? 1 : 0) : size);
        }
        sizes.removeIf(one -> one < 2);
        return sizes;
    }

    private static Proposal together(Room room, Lesson lesson, List<Ready> group) {
        int met = 0;
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                met = Math.max(met, room.met(group.get(i).studentId(), group.get(j).studentId()));
            }
        }
        int smaller = group.size() < lesson.groupSize() ? 1 : 0;
        return new Proposal(KEY, Route.GROUP_TASK, lesson.id(), group.stream().map(Ready::studentId).toList(),
                lesson.id(), Reason.of("understood", lesson.title(), met, smaller, room.policy().waitingMinutes()),
                group.stream().flatMap(Ready::evidence).toList(), null);
    }

    private static Optional<Proposal> joining(Room room, Lesson lesson, Ready one) {
        return room.groups().stream()
                .filter(group -> lesson.id().equals(group.lessonId())
                        && group.studentIds().size() < lesson.groupSize())
                .max(Comparator.comparing(OpenGroup::formedAt).thenComparing(OpenGroup::groupId))
                .map(group -> new Proposal(KEY, Route.GROUP_TASK, lesson.id(), List.of(one.studentId()), lesson.id(),
                        Reason.of("understood.join", lesson.title(), room.policy().waitingMinutes()),
                        one.evidence().toList(), null));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** A student who could start the task, since when. */
    private record Ready(Situation student, Work work, Instant since) {

        UUID studentId() {
            return student.studentId();
        }

        Stream<Evidence> evidence() {
            return Stream.concat(
                    Stream.of(new Evidence(Evidence.Kind.VIEWING, work.viewingId())),
                    work.questions().stream().map(question ->
                            new Evidence(Evidence.Kind.ANSWER, question.attempts().getLast().answerId())));
        }
    }
}

package app.headsup.rules;

import app.headsup.classhour.State;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rule offers to students about whom it would have an adult talk with each, the way the class chose: a conference;
 * a small group of those with the same topic; or somebody who waits and understood it. Who finds nobody is offered a
 * conference all the same.
 */
final class Offering {

    private final Room room;
    private final List<Situation> students;
    private final List<Proposal> talks;

    Offering(Room room, List<Situation> students, List<Proposal> talks) {
        this.room = room;
        this.students = students;
        this.talks = talks;
    }

    /** @param several the reason of a small group, out of the talks it stands for */
    List<Proposal> by(Route route, Function<List<Proposal>, Reason> several) {
        return switch (route) {
            case SMALL_GROUP -> talks.stream()
                    .collect(Collectors.groupingBy(Proposal::topic, LinkedHashMap::new, Collectors.toList()))
                    .values().stream().map(same -> same.size() == 1 ? same.getFirst() : group(same, several)).toList();
            case PARTNER -> pairs();
            default -> talks;
        };
    }

    private static Proposal group(List<Proposal> same, Function<List<Proposal>, Reason> several) {
        var first = same.getFirst();
        return new Proposal(first.rule(), Route.SMALL_GROUP, first.topic(),
                same.stream().map(Proposal::students).flatMap(Collection::stream).toList(), first.lessonId(),
                several.apply(same), same.stream().map(Proposal::evidence).flatMap(Collection::stream).toList(),
                same.stream().map(Proposal::asOf).max(Comparator.naturalOrder()).orElseThrow());
    }

    private List<Proposal> pairs() {
        var partners = new Partnering(room, talks.isEmpty() ? "" : talks.getFirst().rule(), students);
        talks.forEach(talk -> partners.busy(student(talk)));
        return talks.stream().map(talk -> pair(talk, partners)).toList();
    }

    private Proposal pair(Proposal talk, Partnering partners) {
        var student = student(talk);
        if (student.state() == State.TOGETHER) {
            return talk;
        }
        return partners.free(student, talk.topic(), other -> other.understood(talk.lessonId()))
                .map(other -> new Proposal(talk.rule(), Route.PARTNER, talk.topic(),
                        Stream.of(student, other).map(Situation::studentId).toList(), talk.lessonId(),
                        new Reason(talk.reason().key() + ".partner", talk.reason().arguments()), talk.evidence(),
                        talk.asOf()))
                .orElse(talk);
    }

    private Situation student(Proposal talk) {
        return students.stream().filter(one -> talk.students().contains(one.studentId())).findFirst().orElseThrow();
    }
}

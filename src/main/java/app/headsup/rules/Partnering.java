package app.headsup.rules;

import app.headsup.classhour.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Finds one rule's partners of one look, nobody twice. Who is already suggested with somebody stays with them. */
final class Partnering {

    private final Room room;
    private final String rule;
    private final List<Situation> students;
    private final Set<UUID> taken = new HashSet<>();

    Partnering(Room room, String rule, List<Situation> students) {
        this.room = room;
        this.rule = rule;
        this.students = students;
    }

    /** Not to be anybody's partner. */
    void busy(Situation student) {
        taken.add(student.studentId());
    }

    /** Somebody who waits, is fit for it, and met this student least; they are taken from then on. */
    Optional<Situation> free(Situation student, UUID topic, Predicate<Situation> fit) {
        var found = students.stream().filter(other -> other.state() == State.WAITING)
                .filter(other -> !other.studentId().equals(student.studentId()) && !taken.contains(other.studentId()))
                .filter(fit).filter(other -> room.mayAsk(rule, topic, other.studentId(), null))
                .min(Comparator.comparing((Situation other) -> !together(topic, student, other))
                        .thenComparing(other -> room.met(student.studentId(), other.studentId()))
                        .thenComparing(Situation::studentId));
        found.ifPresent(this::busy);
        return found;
    }

    /** These students two by two with whom they met least; one may be left over. */
    List<List<UUID>> pairs(UUID topic, List<UUID> all) {
        var rest = new ArrayList<>(all);
        var pairs = new ArrayList<List<UUID>>();
        room.open().stream().filter(open -> open.rule().equals(rule) && open.topic().equals(topic))
                .filter(open -> open.students().size() == 2 && rest.containsAll(open.students())).forEach(open -> {
                    pairs.add(open.students().stream().sorted().toList());
                    rest.removeAll(open.students());
                });
        pairs.addAll(Grouping.leastMet(rest, Collections.nCopies(rest.size() / 2, 2), room::met));
        return pairs;
    }

    private boolean together(UUID topic, Situation one, Situation other) {
        return room.open().stream().anyMatch(open -> open.rule().equals(rule) && open.topic().equals(topic)
                && open.students().equals(Set.of(one.studentId(), other.studentId())));
    }
}

package app.headsup.groupwork;

import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.HourView;
import app.headsup.classhour.State;
import app.headsup.classhour.Whereabouts;
import app.headsup.library.Library;
import app.headsup.library.TaskView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seats a whole class at one go, or two that are taught together: a group at every table, and everybody else where they
 * are sent. Who is not in one of these hours now is left out.
 */
@Service
@Transactional
public class Tables {

    private final GroupStore store;
    private final ClassHours hours;
    private final Library library;

    Tables(GroupStore store, ClassHours hours, Library library) {
        this.store = store;
        this.hours = hours;
        this.library = library;
    }

    /**
     * Students who are to sit at one place.
     *
     * @param lessonId whose task they do; null for none
     * @param zoneId null for nowhere in particular
     */
    public record Table(UUID lessonId, UUID zoneId, List<UUID> students) {
    }

    /** One alone at a table sits there without a group. A second group at one place is a group all the same. */
    public void seat(Collection<UUID> hourIds, List<Table> tables, Map<Destination, List<UUID>> others, UUID by) {
        var hourOf = new HashMap<UUID, HourView>();
        var held = hourIds.stream().sorted().map(hours::hold).toList();
        var moving = Stream.concat(tables.stream().map(Table::students), others.values().stream()).flatMap(List::stream).toList();
        for (var hour : held) {
            var places = hours.whereabouts(hour.id());
            places.stream().map(Whereabouts::studentId).forEach(student -> hourOf.put(student, hour));
            store.endWithNobodyBut(hour.id(), moving, places);
        }
        var sent = new LinkedHashMap<Destination, List<UUID>>(others);
        var taken = new HashSet<Set<UUID>>();
        for (var table : tables) {
            var students = table.students().stream().filter(hourOf::containsKey).toList();
            if (!students.isEmpty()) {
                sent.computeIfAbsent(destination(table, students, hourOf.get(students.getFirst()), taken, by),
                        to -> new ArrayList<>()).addAll(students);
            }
        }
        held.forEach(hour -> hours.place(hour.id(), of(hour, sent, hourOf), by));
    }

    private Destination destination(Table table, List<UUID> students, HourView hour, Set<Set<UUID>> taken, UUID by) {
        if (students.size() == 1) {
            return new Destination(State.TOGETHER, table.zoneId(), null, null);
        }
        boolean free = table.zoneId() != null && taken.add(Set.of(hour.id(), table.zoneId()));
        var group = store.insert(hour.id(), table.lessonId(), free ? table.zoneId() : null, by);
        var roles = table.lessonId() == null ? List.<String>of()
                : library.task(table.lessonId()).map(TaskView::roles).orElse(List.of());
        store.addMembers(group, roles.isEmpty() ? Map.of()
                : Roles.deal(roles, students, store.rolesHad(hour.classroomId(), students)), students, null);
        return Destination.group(group, table.zoneId());
    }

    private static Map<Destination, List<UUID>> of(HourView hour, Map<Destination, List<UUID>> sent,
            Map<UUID, HourView> hourOf) {
        var own = new LinkedHashMap<Destination, List<UUID>>();
        sent.forEach((to, students) -> own.put(to, students.stream().filter(one -> hour.equals(hourOf.get(one))).toList()));
        own.values().removeIf(List::isEmpty);
        return own;
    }
}
